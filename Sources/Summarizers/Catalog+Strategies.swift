extension Catalog {
  /// Every strategy, in the order in which they are listed: the one list to edit when a summarizer is added.
  package static let strategies: [Strategy] = baselines + rankers + choosers

  /// The names that `all` stands for: every strategy but the baselines, and but those that need something more.
  package static var allNames: [String] {
    (rankers + choosers).filter(\.hasWholeName).map(\.name)
  }

  static let baselines: [Strategy] = [
    .numbered(
      "lead", "the first N sentences", source: "the standard baseline of news summarization",
      make: { Lead(count: $0) }),
    .summarizer(
      "lead", "as many leading sentences as fit the limit",
      source: "the standard baseline of news summarization",
      make: { _ in Lead() }),
    .summarizer(
      "random", "sentences drawn at random, from the run's seed", source: "the floor of every comparison",
      make: { RandomSelection(seed: $0.seed) }),
  ]

  /// The strategies that score every sentence by itself.
  static let rankers: [Strategy] = [
    .ranker(
      "tfidf", "sentences with the highest TF-IDF weight", source: "Larocca Neto et al. 2000",
      make: { _ in TFIDF() }),
    .ranker(
      "luhn", "sentences with the densest cluster of frequent words", source: "Luhn 1958",
      parameters: [
        .init(
          "share", default: Luhn().share, in: 0.001...1,
          "share of the stems, the most frequent ones, that count"),
        .init(
          "count", default: Double(Luhn().count), in: 1...1000,
          "occurrences that a significant stem has at least"),
        .init("gap", default: Double(Luhn().gap), in: 0...100, "most other words in a row within a cluster"),
      ],
      make: { Luhn(share: $0["share"], count: Int($0["count"]), gap: Int($0["gap"])) }),
    .ranker(
      "cue", "cue words, headline words, key words and location", source: "Edmundson 1969",
      parameters: [
        .init("cue", default: Cue().cue, in: 0...100, "weight of bonus words less stigma words"),
        .init("key", default: Cue().key, in: 0...100, "weight of the article's frequent words"),
        .init("title", default: Cue().title, in: 0...100, "weight of words shared with the headline"),
        .init(
          "location", default: Cue().location, in: 0...100, "weight of standing at the beginning or the end"),
      ],
      make: { Cue(cue: $0["cue"], key: $0["key"], title: $0["title"], location: $0["location"]) }),
    .ranker(
      "centroid", "closeness to the topic words, position, likeness to the first sentence",
      source: "Radev, Jing, Styś & Tam 2004",
      parameters: [
        .init(
          "centroid", default: Centroid().centroid, in: 0...100, "weight of closeness to the topic words"),
        .init("position", default: Centroid().position, in: 0...100, "weight of the position"),
        .init("first", default: Centroid().first, in: 0...100, "weight of likeness to the first sentence"),
        .init(
          "threshold", default: Centroid().threshold, in: 0...0.999,
          "share of the greatest weight that topic words exceed"),
      ],
      make: {
        Centroid(
          centroid: $0["centroid"], position: $0["position"], first: $0["first"], threshold: $0["threshold"])
      }),
    .ranker(
      "lsa", "length of the sentence in the space of the main topics", source: "Steinberger & Ježek 2004",
      parameters: [
        .init("dimensions", default: Double(LSA().dimensions), in: 1...400, "most topics that count")
      ],
      make: { LSA(dimensions: Int($0["dimensions"])) }),
    .ranker(
      "textrank", "PageRank over sentences that share words", source: "Mihalcea & Tarau 2004",
      parameters: [damping], make: { TextRank(damping: $0["damping"]) }),
    .ranker(
      "textrank-bm25", "PageRank over BM25+ similarities", source: "Barrios et al. 2016",
      parameters: [damping], make: { TextRankBM25(damping: $0["damping"]) }),
    .ranker(
      "lexrank", "PageRank over TF-IDF cosines", source: "Erkan & Radev 2004, continuous",
      parameters: [damping], make: { LexRank(damping: $0["damping"]) }),
    .ranker(
      "lexrank-threshold", "PageRank over pairs with a TF-IDF cosine above a threshold",
      source: "Erkan & Radev 2004, thresholded",
      parameters: [damping, .init("threshold", default: 0.1, in: 0...0.999, "cosine that an edge exceeds")],
      make: { LexRank(damping: $0["damping"], threshold: $0["threshold"]) }),
    .ranker(
      "pacsum", "likeness to what follows, less likeness to what went before",
      source: "Zheng & Lapata 2019, TF-IDF form",
      parameters: [
        .init("lambda1", default: PacSum().lambda1, in: -10...10, "weight of the sentences before"),
        .init("lambda2", default: PacSum().lambda2, in: -10...10, "weight of the sentences after"),
        .init(
          "beta", default: PacSum().beta, in: 0...0.999, "how far up from the least similarity edges begin"),
      ],
      make: { PacSum(lambda1: $0["lambda1"], lambda2: $0["lambda2"], beta: $0["beta"]) }),
    .ranker(
      "reduction", "sum of the similarities to all other sentences",
      source: "A. Fabish's Reduction, as in sumy",
      parameters: [
        .init(
          "shortest", default: Double(Reduction().shortest), in: 1...100,
          "fewest content words of a sentence that counts")
      ],
      make: { Reduction(shortest: Int($0["shortest"])) }),
  ]

  /// The strategies that choose sentence after sentence.
  static let choosers: [Strategy] = [
    .summarizer(
      "sumbasic", "sentences of probable words, each said once", source: "Nenkova & Vanderwende 2005",
      make: { _ in SumBasic() }),
    .summarizer(
      "klsum", "the least divergence from the article's words", source: "Haghighi & Vanderwende 2009",
      parameters: [
        .init(
          "smoothing", default: KLSum().smoothing, in: 1e-9...0.999, "share of the article's words mixed in")
      ],
      make: { KLSum(smoothing: $0["smoothing"]) }),
    .summarizer(
      "submodular", "coverage and diversity, chosen greedily by gain over cost", source: "Lin & Bilmes 2011",
      parameters: [
        .init("lambda", default: Submodular().lambda, in: 0...1000, "weight of diversity"),
        .init(
          "coverage", default: Submodular().coverage, in: 0...1000,
          "cap on coverage, in shares of 1 / sentences"),
        .init(
          "scaling", default: Submodular().scaling, in: 0...10, "power of the cost that a gain is divided by"),
      ],
      make: { Submodular(lambda: $0["lambda"], coverage: $0["coverage"], scaling: $0["scaling"]) }),
    .summarizer(
      "mmr", "likeness to the article against likeness to what is chosen",
      source: "Carbonell & Goldstein 1998",
      parameters: [relevance], make: { MMR(lambda: $0["lambda"]) }),
    .ofRanker(
      "mmr", "a strategy's scores against likeness to what is chosen: mmr-textrank, mmr-lsa",
      source: "Carbonell & Goldstein 1998",
      parameters: [relevance], make: { MMR(ranker: $0, lambda: $1["lambda"]) }),
  ]

  private static let damping = Strategy.Parameter(
    "damping", default: TextRank().damping, in: 0...0.999, "probability of following an edge")
  private static let relevance = Strategy.Parameter(
    "lambda", default: MMR().lambda, in: 0...1, "weight of relevance; the rest is for novelty")
}
