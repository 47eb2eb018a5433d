public import SumbenchText

/// TextRank: PageRank over the graph of sentences that share words (Mihalcea & Tarau 2004).
///
/// Two sentences are as similar as the number of distinct terms they share, over the sum of the logarithms of
/// their lengths (see `OverlapEdges`). Only content words are counted as shared, which is the paper's filter; the
/// length is that of the sentence, in all its words. The damping factor is 0.85, as in the paper; the walk runs to
/// convergence (see `PowerIteration`).
public struct TextRank: SentenceRanker {
  /// `textrank`.
  public let name = "textrank"
  /// The probability of following an edge, from 0 to below 1.
  public let damping: Double

  /// TextRank with this damping factor.
  ///
  /// - Parameter damping: The probability of following an edge, from 0 to below 1.
  public init(damping: Double = 0.85) {
    precondition((0..<1).contains(damping))
    self.damping = damping
  }

  /// The PageRank of each sentence; `nil` where no two sentences share a term.
  public func scores(of document: Document) -> [Double]? {
    let terms = SparseMatrix(termCountsOf: document)
    let lengths = document.sentences.map { $0.words.count }
    let walk = PowerIteration(damping: damping)
    return terms.rowCount > LaidOutEdges.mostSentences
      ? walk.rank(of: OverlapEdges(terms, lengths: lengths))
      : walk.rank(of: LaidOutEdges(terms, lengths: lengths))
  }
}
