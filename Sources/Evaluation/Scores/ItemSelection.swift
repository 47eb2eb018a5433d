/// The items that a table is computed over: those for which all its rows have scores.
///
/// The one place that decides what is missing. An item that a row lacks is left out of every row, so that all means and
/// tests of a table are about the same items. A row that lacks more than half of the items is a failed row: it has no
/// scores, and leaves no item out.
package struct ItemSelection: Sendable {
  /// Positions in the record, ascending.
  package let items: [Int]
  /// The items that were to be scored.
  package let total: Int
  /// For each row the items that it lacks.
  package let lacking: [Int]
  /// For each row whether it lacks too many.
  package let hasFailed: [Bool]

  /// The items for these rows of a record, all of them or those at some positions.
  ///
  /// A cell is looked for in the columns that tables of the record show, whichever columns are about to be shown: the
  /// same row has the same number in every table.
  package init(_ record: RunRecord, rows: [SystemRecord], within positions: [Int]? = nil, missing: MissingRule) {
    let columns = record.places(of: record.shownColumns)
    let candidates = positions ?? Array(0..<record.items.count)
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
  /// The items of two records that all rows of both have, by id: positions in the first and in the second.
  package static func shared(
    _ first: RunRecord, rows: [SystemRecord], _ second: RunRecord, rows others: [SystemRecord]
  ) -> [(first: Int, second: Int)] {
    let (columns, otherColumns) = (
      first.places(of: first.shownColumns), second.places(of: second.shownColumns)
    )
    return ItemMatch(first.items, second.items).positions.filter { pair in
      rows.allSatisfy { $0.has(pair.first, columns) } && others.allSatisfy { $0.has(pair.second, otherColumns) }
    }
  }
}
