public import SumbenchText

/// Maximal marginal relevance: worth of a sentence against its likeness to what is already chosen
/// (Carbonell & Goldstein 1998).
///
///     next = argmax over the sentences i not chosen of
///            lambda * relevance(i) - (1 - lambda) * (greatest cosine of i with a chosen sentence)
///
/// Relevance comes from any ranker of the catalog, `mmr-textrank` say, its scores stretched to 0 ... 1; plain `mmr`
/// takes the cosine of the sentence with the whole article, which stands for the paper's query. Cosines are of
/// TF-IDF vectors over the article's own sentences. Lambda is 0.7, one of the paper's two values. Where the ranker
/// gives no ground for ranking, the leading sentences stand in.
public struct MMR: Summarizer {
  /// `mmr` where relevance is the cosine with the article, else `mmr-` and the name of the ranker.
  public let name: String
  /// The weight of relevance, from 0 to 1; the rest is for novelty.
  public let lambda: Double
  let ranker: any SentenceRanker

  /// MMR that takes the cosine of a sentence with the whole article as its relevance.
  ///
  /// - Parameter lambda: The weight of relevance, from 0 to 1; the rest is for novelty.
  public init(lambda: Double = 0.7) {
    (name, ranker, self.lambda) = ("mmr", ArticleCosine(), lambda)
  }

  /// MMR that takes the scores of a ranker as relevance.
  ///
  ///     MMR(ranker: TextRank()).name       // "mmr-textrank"
  ///
  /// - Parameters:
  ///   - ranker: What scores the sentences, a built-in strategy or one of your own.
  ///   - lambda: The weight of relevance, from 0 to 1; the rest is for novelty.
  public init(ranker: any SentenceRanker, lambda: Double = 0.7) {
    (name, self.ranker, self.lambda) = ("mmr-\(ranker.name)", ranker, lambda)
  }

  /// Sentences chosen one after another by relevance less redundancy.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    guard document.sentences.count > 1, let scores = ranker.scores(of: document) else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    let least = scores.min() ?? 0
    let span = (scores.max() ?? 0) - least
    let relevance = scores.map { span > 0 ? ($0 - least) / span : 0 }
    var products = SentenceProducts(SparseMatrix(termCountsOf: document).weightedByRarity().withUnitRows())
    var redundancy = [Double](repeating: 0, count: scores.count)
    var selection = StepwiseSelection(of: document, within: limit)
    while let taken = selection.takeBest(by: { lambda * relevance[$0] - (1 - lambda) * redundancy[$0] }) {
      products.look(at: taken)
      for other in products.touched.map(Int.init) {
        redundancy[other] = max(redundancy[other], products.values[other])
      }
    }
    return selection.summary
  }
}

/// The cosine of each sentence with the sum of all, as TF-IDF vectors.
struct ArticleCosine: SentenceRanker {
  let name = "article-cosine"

  func scores(of document: Document) -> [Double]? {
    let vectors = SparseMatrix(termCountsOf: document).weightedByRarity()
    let article = vectors.columnSums()
    let length = article.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return nil }
    return vectors.withUnitRows().times(article).map { $0 / length }
  }
}
