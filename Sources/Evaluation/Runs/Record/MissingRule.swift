package import SumbenchCorpora
package import SumbenchStatistics
package import SumbenchText

/// What a summary or score counts as that a row lacks.
package enum MissingRule: String, Codable, CaseIterable, Hashable, Sendable {
  /// The item is left out of every row of the table.
  case skip
  /// The worst score that the metric has.
  case zero
  /// The item is left out, and the command fails.
  case fail
}
