package import SumbenchStatistics

/// What a strategy chose from an article.
package struct SummaryRecord: Codable, Hashable, Sendable {
  /// Positions of the chosen sentences; none for a text that was written.
  package let sentences: [Int]
  /// See `Summary.isCut`.
  package let isCut: Bool
  /// See `Summary.isFallback`.
  package let isFallback: Bool
  /// What it takes from the article.
  package let extractiveness: Extractiveness
}
