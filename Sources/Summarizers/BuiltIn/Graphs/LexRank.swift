public import SumbenchText

/// LexRank: PageRank over the cosines of sentences (Erkan & Radev 2004).
///
/// Sentences are vectors of term counts times `idf(t) = ln(sentences / sentences with t)`; the paper's idf-modified
/// cosine of two of them is the weight of the edge between them. As in the paper a sentence has an edge to itself, of
/// weight 1. With a threshold the edges are those of a cosine above it, all of weight 1 (the paper's LexRank with
/// threshold, best at 0.1); without one they have the cosines as weights (continuous LexRank).
///
/// The probability of following an edge is 0.85, what the paper calls a damping factor of 0.15. Departures: the idf is
/// over the article's own sentences, since there is no other collection, and cannot tell function words as that of a
/// large one does; so stop words are left out, and words stemmed. An article without two sentences that are joined
/// gives no ground for ranking.
public struct LexRank: SentenceRanker {
  /// `lexrank`, or `lexrank-threshold` with a threshold.
  public var name: String { threshold == nil ? "lexrank" : "lexrank-threshold" }
  /// The probability of following an edge, from 0 to below 1.
  public let damping: Double
  /// The cosine that an edge exceeds, from 0 to below 1; `nil` for edges weighted by their cosines.
  public let threshold: Double?

  /// LexRank, continuous where there is no threshold.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, from 0 to below 1.
  ///   - threshold: The cosine that an edge exceeds, from 0 to below 1; `nil` for edges weighted by their cosines.
  public init(damping: Double = 0.85, threshold: Double? = nil) {
    precondition((0..<1).contains(damping))
    self.damping = damping
    self.threshold = threshold
  }

  /// The PageRank of each sentence; `nil` where no two sentences are joined.
  public func scores(of document: Document) -> [Double]? {
    let vectors = SparseMatrix(termCountsOf: document).weightedByRarity().withUnitRows()
    let walk = PowerIteration(damping: damping)
    if let threshold {
      let edges = ThresholdEdges(vectors, threshold: threshold)
      return edges.joinsAnything ? walk.rank(of: edges) : nil
    }
    guard vectors.rowsPerColumn().contains(where: { $0 > 1 }) else { return nil }
    return walk.rank(of: ProductEdges(leaving: vectors, reaching: vectors, includesLoops: true))
  }
}
