public import SumbenchText

/// The beginning of the article: the baseline that news writers make hard to beat.
///
/// `lead-3` takes the first three sentences, or as many of them as fit; `lead` fills the limit. The summary is
/// always an unbroken beginning: it ends before the first sentence that does not fit. Of a cluster of documents the
/// beginning is the first sentence of each in turn, then the second of each, and so on.
public struct Lead: Summarizer {
  /// `lead-3` for three sentences, `lead` for as many as fit.
  public var name: String { count.map { "lead-\($0)" } ?? "lead" }
  /// How many sentences at most, or `nil` for as many as fit.
  public let count: Int?

  /// The beginning of an article.
  ///
  /// - Parameter count: How many sentences at most, or `nil` for as many as fit.
  public init(count: Int? = nil) { self.count = count }

  /// The beginning of the document, ended before the first sentence that does not fit.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    SentenceSelection.leading(count, of: document, within: limit)
  }
}
