package import SumbenchText

/// A summarizer that gives every sentence a score and takes the best ones.
///
/// Equal scores go to the earlier sentence; scores that differ by less than rounding can explain are equal. Where
/// `scores` has nothing to go by, the leading sentences stand in, and the summary says so.
package protocol SentenceRanker: Summarizer {
  /// A score for each sentence, higher is better, or `nil` where the document gives no ground for ranking (no
  /// word shared, no word at all). A document has at least two sentences.
  func scores(of document: Document) -> [Double]?
}

extension SentenceRanker {
  package func summary(of document: Document, within limit: LengthLimit) -> Summary {
    guard document.sentences.count > 1, let scores = scores(of: document)?.withoutRoundingErrors else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    let order = document.sentences.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return SentenceSelection.ranked(order, of: document, within: limit)
  }
}

extension Double {
  /// What rounding can explain of a difference, as a share of the number: values no further apart are equal.
  static let roundingError = 1e-12
}

extension [Double] {
  /// The numbers as multiples of what rounding can explain of the greatest: where sums of the same parts were rounded
  /// differently, because these came in another order, they are the same numbers again.
  var withoutRoundingErrors: [Double] {
    let unit = .roundingError * reduce(0) { Swift.max($0, $1.magnitude) }
    return unit > 0 && unit < .infinity ? map { ($0 / unit).rounded() } : self
  }
}
