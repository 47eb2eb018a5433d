package import TextProcessing

/// A summarizer that gives every sentence a score and takes the best ones.
///
/// Equal scores go to the earlier sentence. Where `scores` has nothing to go by, the leading sentences stand
/// in, and the summary says so.
package protocol SentenceRanker: Summarizer {
  /// A score for each sentence, higher is better, or `nil` where the document gives no ground for ranking (no
  /// word shared, no word at all). A document has at least two sentences.
  func scores(of document: Document) -> [Double]?
}

extension SentenceRanker {
  package func summary(of document: Document, within limit: LengthLimit) -> Summary {
    guard document.sentences.count > 1, let scores = scores(of: document) else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    let order = document.sentences.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return SentenceSelection.ranked(order, of: document, within: limit)
  }
}
