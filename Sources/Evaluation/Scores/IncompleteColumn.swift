package import SumbenchStatistics

/// A column over items of its own beside a table: those that every row with numbers in it has.
package struct IncompleteColumn: Sendable {
  package let gaps: ColumnGaps
  /// By row its mean with its interval; nothing for a row that lacks more than half of the items.
  private let estimates: [String: Estimate]
  private let scores: ResampledScores

  package var column: ScoreColumn { gaps.column }

  /// The items that it is over.
  package var items: Int { scores.items.count }
  /// Observations of its means: items, or clusters of them.
  package var units: Int { scores.unitCount }

  /// Whether no row has a number in it.
  package var isEmpty: Bool { estimates.isEmpty }

  /// Throws `ColumnError`.
  init(_ column: ScoreColumn, of record: RunRecord, like others: ResampledScores, jobs: Int) throws {
    let own = try ResampledScores(
      record, columns: [column], interval: others.interval, seed: others.seed, jobs: jobs)
    scores = own
    estimates = Dictionary(
      own.rows.indices.compactMap { row in own.estimate(row, 0).map { (own.rows[row].name, $0) } }
    ) { first, _ in first }
    gaps = record.gaps(of: column, .ownItems(own.items.count))
  }

  /// The estimate of a row.
  package subscript(row: String) -> Estimate? { estimates[row] }

  /// A row's numbers item by item; none for a row without.
  func values(of row: String) -> [Double] {
    scores.rows.firstIndex { $0.name == row }.map { scores.values($0, 0) } ?? []
  }
}
