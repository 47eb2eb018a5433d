/// What a run has numbers of: its rows, and the columns of its metrics in them.
///
/// A run that has lost some of it, since a strategy or a judge failed, must not take the place of one that has it.
package struct ScoredParts {
  /// A row, or a column of a metric in a row.
  package struct Part: Hashable {
    package let row: String
    /// The key of the column; `nil` for the row as a whole.
    package let column: String?
  }

  private let rows: [String]
  private let parts: Set<Part>
  /// The names of metrics, whose columns have them or begin with them.
  private let metrics: [String]
  private let columns: [String]

  package init(_ record: RunRecord) {
    rows = record.systems.map(\.name)
    metrics = (record.settings.metrics ?? []).map(\.name)
    let displayed = record.shownColumns + record.incompleteColumns
    columns = displayed.map(\.key)
    var parts: Set<Part> = []
    let main = ItemSelection(record)
    func add(_ selection: ItemSelection, _ column: String?) {
      for (row, hasFailed) in zip(record.systems, selection.hasFailed)
      where !hasFailed && !selection.items.isEmpty {
        parts.insert(Part(row: row.name, column: column))
      }
    }
    add(main, nil)
    for column in displayed {
      add(
        record.incompleteKeys.contains(column.key) ? ItemSelection(record, also: [column]) : main, column.key)
    }
    self.parts = parts
  }

  /// Whether a run may lack what another has: a row failed, or a program was asked for scores.
  package static func mayBeMissing(in record: RunRecord) -> Bool {
    ItemSelection(record).hasFailed.contains(true)
      || (record.settings.metrics ?? []).contains { OverlapMetric(rawValue: $0.name) == nil }
  }

  /// What the other has of the rows and metrics of this one, and this one has not; rows as a whole first.
  package func lost(from other: ScoredParts) -> [Part] {
    let columns = other.columns.filter { key in metrics.contains { key == $0 || key.hasPrefix($0 + "_") } }
    let whole = rows.map { Part(row: $0, column: nil) }
    let single = columns.flatMap { column in rows.map { Part(row: $0, column: column) } }
    return (whole + single).filter { other.parts.contains($0) && !parts.contains($0) }
  }
}
