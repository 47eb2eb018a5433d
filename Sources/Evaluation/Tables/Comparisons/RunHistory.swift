package import SumbenchStatistics
import SumbenchSupport

/// The means of rows in one run after the other.
package struct RunHistory: Sendable {
  package let runs: [String]
  package let column: ScoreColumn
  package let rows: [(name: String, estimates: [Estimate?])]
  /// The items that every row of every run has.
  package let items: Int
  package let noun: String

  /// The history in the first of the columns. Throws `ComparisonError`, and `ColumnError`.
  package init(
    _ joined: JoinedRuns, rows names: [String]? = nil, interval: IntervalRule, seed: UInt64
  ) throws {
    let scores = try ResampledScores(
      joined.record, columns: Array(joined.columns.prefix(1)), interval: interval, seed: seed)
    let places = Dictionary(uniqueKeysWithValues: zip(scores.rows.map(\.name), scores.rows.indices))
    runs = joined.names
    column = scores.columns[0]
    items = scores.items.count
    noun = joined.noun
    rows = joined.rows(names).map { row in
      (
        row,
        joined.names.map { run in
          places[JoinedRuns.name(of: row, in: run)].flatMap { scores.estimate($0, 0) }
        }
      )
    }
  }
}
