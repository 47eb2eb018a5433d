public import SumbenchText

/// Something that summarizes.
///
///     struct LastSentences: Summarizer {
///       let name = "last"
///       func summary(of document: Document, within limit: LengthLimit) -> Summary {
///         SentenceSelection.ranked(document.sentences.indices.reversed(), of: document, within: limit)
///       }
///     }
///
/// A summary keeps to the limit, is never empty for a document with a sentence, and is the same for the same
/// document every time. A summarizer sees no reference and no score. What it throws fails its own row of the
/// table on that article, and no other. One that scores sentences conforms to ``SentenceRanker`` instead.
public protocol Summarizer: Sendable {
  /// The name in the table, which is also the name on the command line: `textrank`, `lead-3`.
  var name: String { get }

  /// The summary of one document.
  ///
  /// It is called from several threads at once, for different documents.
  ///
  /// - Parameters:
  ///   - document: The document, which may have no sentence.
  ///   - limit: The length that the summary keeps to.
  /// - Returns: Sentences of the document (see ``SentenceSelection``), or a text that was written.
  /// - Throws: Anything: why there is no summary of this document.
  func summary(of document: Document, within limit: LengthLimit) async throws -> Summary

  /// Releases what the summarizer holds; called once when there is nothing more to summarize.
  func finish() async
}

extension Summarizer {
  /// Does nothing: most summarizers hold nothing that has to be released.
  public func finish() {}
}
