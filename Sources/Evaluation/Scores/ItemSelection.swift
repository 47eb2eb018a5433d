/// The items that a table is computed over: those for which all its rows have scores.
///
/// The one place that decides what is missing. An item that a row lacks is left out of every row, so that all means and
/// tests of a table are about the same items. A row that lacks more than half of the items is a failed row: it has no
/// scores, and leaves no item out. A column that is incomplete leaves out no item of the others either.
package struct ItemSelection: Sendable {
  /// Positions in the record, ascending.
  package let items: [Int]
  /// The items that were to be scored.
  package let total: Int
  /// For each row the items that it lacks.
  package let lacking: [Int]
  /// For each row whether it lacks too many.
  package let hasFailed: [Bool]

  /// The items for the systems of a record.
  ///
  /// A cell is looked for in the columns that tables of the record are over, whichever columns are about to be shown, so
  /// that the same row has the same number in every table; and in further ones, which people may have rated in part.
  package init(_ record: RunRecord, also further: [ScoreColumn] = []) {
    let missing = record.settings.missing
    let rows = record.systems
    let shown = record.shownColumns
    let keys = Set(shown.map(\.key))
    let columns = record.places(of: shown + further.filter { !keys.contains($0.key) })
    let candidates = Array(0..<record.items.count)
    total = candidates.count
    lacking = rows.map { row in candidates.count { !row.has($0, columns) } }
    let most = missing == .zero ? candidates.count - 1 : candidates.count / 2
    hasFailed = lacking.map { $0 > most }
    let scored = zip(rows, zip(lacking, hasFailed)).filter { !$0.1.1 }
    let gaps = scored.filter { $0.1.0 > 0 }.map(\.0)
    items =
      missing == .zero || gaps.isEmpty
      ? candidates : candidates.filter { item in gaps.allSatisfy { $0.has(item, columns) } }
  }
}

extension ItemSelection {
  /// Whether a row has no scores, or a column that tables show no number in a row that has others; where no item may be
  /// missing, whether any is.
  package static func isIncomplete(_ record: RunRecord) -> Bool {
    let selections =
      [ItemSelection(record)] + record.incompleteColumns.map { ItemSelection(record, also: [$0]) }
    return selections.contains { selection in
      selection.hasFailed.contains(true) || selection.items.isEmpty && selection.total > 0
        || record.settings.missing == .fail && selection.lacking.contains { $0 > 0 }
    }
  }

  /// For how many of the items a column has no number in a row that has scores of it.
  ///
  /// Where missing scores count as the worst, an item without any score counts as having it in a column with a worst.
  package func gaps(of column: ScoreColumn, in record: RunRecord) -> Int {
    let (place, shown) = (record.places(of: [column]), record.places(of: record.shownColumns))
    let rows = zip(record.systems, hasFailed).filter { !$0.1 }.map(\.0)
    return items.count { item in
      rows.contains { !$0.has(item, place) && ($0.has(item, shown) || column.worst == nil) }
    }
  }
}
