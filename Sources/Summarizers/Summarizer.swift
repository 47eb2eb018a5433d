public import SumbenchText

/// Something that summarizes: the one protocol of sumbench that is open to everyone.
///
///     struct LastSentence: Summarizer {
///       let name = "last"
///       func summary(of document: Document, within limit: LengthLimit) -> Summary {
///         SentenceSelection.ranked(document.sentences.indices.reversed(), of: document, within: limit)
///       }
///     }
///
/// A summary keeps to the limit, is never empty for a document with a sentence, and is the same for the same
/// document every time. A summarizer sees no reference and no score. What it throws fails its own row of the
/// table, with the article's id, and no other.
public protocol Summarizer: Sendable {
  /// The name in the table, which is also the name on the command line: `textrank`, `lead-3`.
  var name: String { get }

  /// The summary of one document. Called from several threads at once, for different documents.
  func summary(of document: Document, within limit: LengthLimit) async throws -> Summary

  /// Called once when there is nothing more to summarize.
  func finish() async
}

extension Summarizer {
  /// Most summarizers have nothing to let go of.
  public func finish() {}
}
