package import SumbenchText

/// A summarizer that does better when it knows all documents before it summarizes the first.
///
/// One that asks a program has many requests under way at a time, however few articles are worked on at once, and can
/// hand all of them to a program that reads everything before it answers.
package protocol BulkSummarizer: Summarizer {
  /// The summaries of these documents in their order, each with what went wrong where something did; `progress` hears how
  /// many are done.
  ///
  /// Throws what ends the whole run: an interruption, a journal that cannot be written.
  func summaries(
    of documents: [Document], within limit: LengthLimit, progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> [Result<Summary, any Error>]
}
