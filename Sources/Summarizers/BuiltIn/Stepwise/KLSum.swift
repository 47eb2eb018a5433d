public import SumbenchText

/// KLSum: the summary whose words are distributed most like the article's (Haghighi & Vanderwende 2009).
///
/// Sentence after sentence is added, each time the one after which the divergence of the summary from the
/// article is least:
///
///     KL(D || S) = sum over terms t of D(t) * ln(D(t) / S(t))
///     D(t)       = share of t among the article's content words
///     S(t)       = (1 - smoothing) * (share of t among the summary's content words) + smoothing * D(t)
///
/// The divergence needs every term of the article to have a probability in the summary; the paper does not say
/// how, so it is mixed with the article's own as in Jelinek & Mercer 1980, by a tenth. (The package sumy sums
/// over the summary's words only, which is no divergence.) The summary grows to the limit.
public struct KLSum: Summarizer {
  /// `klsum`.
  public let name = "klsum"
  /// The share of the article's words mixed into the summary's, above 0 and below 1.
  public let smoothing: Double

  /// KLSum with this smoothing.
  ///
  /// - Parameter smoothing: The share of the article's words mixed into the summary's, above 0 and below 1.
  public init(smoothing: Double = 0.1) {
    precondition(smoothing > 0 && smoothing < 1)
    self.smoothing = smoothing
  }

  /// Sentences chosen one after another by the divergence that is left; leading ones where none has a term.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    let counts = SparseMatrix(termCountsOf: document)
    guard !counts.isZero, document.sentences.count > 1 else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    var divergence = SummaryDivergence(counts, smoothing: smoothing)
    var selection = StepwiseSelection(of: document, within: limit)
    while let taken = selection.takeBest(
      below: { divergence.bound(of: $0) }, by: { divergence.gain(of: $0) })
    {
      divergence.add(taken)
    }
    return selection.summary
  }
}
