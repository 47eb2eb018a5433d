extension Catalog {
  /// Every strategy, in the order in which they are listed: the one list to edit when a summarizer is added.
  public static let strategies: [Strategy] = baselines + rankers + choosers

  /// The names that `all` stands for: every strategy but the baselines, and but those that need something more.
  public static var allNames: [String] {
    (rankers + choosers).map(\.name).filter { !$0.contains { $0.isUppercase } }
  }

  static let baselines: [Strategy] = [
    Strategy(
      "lead-N", "the first N sentences", source: "the standard baseline of news summarization",
      make: { Lead(count: $0.number) }),
    Strategy(
      "lead", "as many leading sentences as fit the limit",
      source: "the standard baseline of news summarization",
      make: { _ in Lead(count: nil) }),
    Strategy(
      "random", "sentences drawn at random, from the run's seed", source: "the floor of every comparison",
      make: { RandomSelection(seed: $0.seed) }),
  ]

  /// The strategies that score every sentence by itself.
  static let rankers: [Strategy] = [
    Strategy(
      "tfidf", "sentences with the highest TF-IDF weight", source: "Larocca Neto et al. 2000",
      make: { _ in TFIDF() }),
    Strategy(
      "luhn", "sentences with the densest cluster of frequent words", source: "Luhn 1958",
      parameters: [
        .init("share", default: 0.1, in: 0.001...1, "share of the stems, the most frequent ones, that count"),
        .init("count", default: 2, in: 1...1000, "occurrences that a significant stem has at least"),
        .init("gap", default: 4, in: 0...100, "most other words in a row within a cluster"),
      ],
      make: { Luhn(share: $0["share"], count: Int($0["count"]), gap: Int($0["gap"])) }),
    Strategy(
      "cue", "cue words, headline words, key words and location", source: "Edmundson 1969",
      parameters: [
        .init("cue", default: 1, in: 0...100, "weight of bonus words less stigma words"),
        .init("key", default: 0, in: 0...100, "weight of the article's frequent words"),
        .init("title", default: 1, in: 0...100, "weight of words shared with the headline"),
        .init("location", default: 1, in: 0...100, "weight of standing at the beginning or the end"),
      ],
      make: { Cue(cue: $0["cue"], key: $0["key"], title: $0["title"], location: $0["location"]) }),
    Strategy(
      "centroid", "closeness to the topic words, position, likeness to the first sentence",
      source: "Radev, Jing, Styś & Tam 2004",
      parameters: [
        .init("centroid", default: 1, in: 0...100, "weight of closeness to the topic words"),
        .init("position", default: 1, in: 0...100, "weight of the position"),
        .init("first", default: 1, in: 0...100, "weight of likeness to the first sentence"),
        .init(
          "threshold", default: 0.3, in: 0...0.999, "share of the greatest weight that topic words exceed"),
      ],
      make: {
        Centroid(
          centroid: $0["centroid"], position: $0["position"], first: $0["first"], threshold: $0["threshold"])
      }),
    Strategy(
      "lsa", "length of the sentence in the space of the main topics", source: "Steinberger & Ježek 2004",
      parameters: [.init("dimensions", default: 100, in: 1...400, "most topics that count")],
      make: { LSA(dimensions: Int($0["dimensions"])) }),
    Strategy(
      "textrank", "PageRank over sentences that share words", source: "Mihalcea & Tarau 2004",
      parameters: [damping], make: { TextRank(damping: $0["damping"]) }),
    Strategy(
      "textrank-bm25", "PageRank over BM25+ similarities", source: "Barrios et al. 2016",
      parameters: [damping], make: { TextRankBM25(damping: $0["damping"]) }),
    Strategy(
      "lexrank", "PageRank over TF-IDF cosines", source: "Erkan & Radev 2004, continuous",
      parameters: [damping], make: { LexRank(damping: $0["damping"]) }),
    Strategy(
      "lexrank-threshold", "PageRank over pairs with a TF-IDF cosine above a threshold",
      source: "Erkan & Radev 2004, thresholded",
      parameters: [damping, .init("threshold", default: 0.1, in: 0...0.999, "cosine that an edge exceeds")],
      make: { LexRank(damping: $0["damping"], threshold: $0["threshold"]) }),
    Strategy(
      "pacsum", "likeness to what follows, less likeness to what went before",
      source: "Zheng & Lapata 2019, TF-IDF form",
      parameters: [
        .init("lambda1", default: -2, in: -10...10, "weight of the sentences before"),
        .init("lambda2", default: 1, in: -10...10, "weight of the sentences behind"),
        .init("beta", default: 0, in: 0...0.999, "how far up from the least similarity edges begin"),
      ],
      make: { PacSum(lambda1: $0["lambda1"], lambda2: $0["lambda2"], beta: $0["beta"]) }),
    Strategy(
      "reduction", "sum of the similarities to all other sentences",
      source: "A. Fabish's Reduction, as in sumy",
      parameters: [
        .init("shortest", default: 4, in: 1...100, "fewest content words of a sentence that counts")
      ],
      make: { Reduction(shortest: Int($0["shortest"])) }),
  ]

  /// The strategies that choose sentence after sentence.
  static let choosers: [Strategy] = [
    Strategy(
      "sumbasic", "sentences of probable words, each said once", source: "Nenkova & Vanderwende 2005",
      make: { _ in SumBasic() }),
    Strategy(
      "klsum", "the least divergence from the article's words", source: "Haghighi & Vanderwende 2009",
      parameters: [
        .init("smoothing", default: 0.1, in: 1e-9...0.999, "share of the article's words mixed in")
      ],
      make: { KLSum(smoothing: $0["smoothing"]) }),
    Strategy(
      "submodular", "coverage and diversity, chosen greedily by gain over cost", source: "Lin & Bilmes 2011",
      parameters: [
        .init("lambda", default: 6, in: 0...1000, "weight of diversity"),
        .init("coverage", default: 5, in: 0...1000, "cap on coverage, in shares of 1 / sentences"),
        .init("scaling", default: 0.3, in: 0...10, "power of the cost that a gain is divided by"),
      ],
      make: { Submodular(lambda: $0["lambda"], coverage: $0["coverage"], scaling: $0["scaling"]) }),
    Strategy(
      "mmr", "likeness to the article against likeness to what is chosen",
      source: "Carbonell & Goldstein 1998",
      parameters: [relevance], make: { MMR(ranker: ArticleCosine(), lambda: $0["lambda"]) }),
    Strategy(
      "mmr-RANKER", "a strategy's scores against likeness to what is chosen: mmr-textrank, mmr-lsa",
      source: "Carbonell & Goldstein 1998",
      parameters: [relevance], make: { MMR(ranker: $0.ranker ?? ArticleCosine(), lambda: $0["lambda"]) }),
  ]

  private static let damping = Strategy.Parameter(
    "damping", default: 0.85, in: 0...0.999, "probability of following an edge")
  private static let relevance = Strategy.Parameter(
    "lambda", default: 0.7, in: 0...1, "weight of relevance; the rest is for novelty")
}
