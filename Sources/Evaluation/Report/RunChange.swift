import SumbenchStatistics

/// What changed from one run to the next: every row that both have, and every item of it.
package struct RunChange: Sendable {
  /// What the older run is called.
  package let since: String
  /// The older run first.
  package let comparison: Comparison
  /// The rows in the order of their change in the first column, the worst first.
  package let pairs: [Comparison.Pair]
  /// Every item whose score in the first column changed, the greatest loss first.
  package let items: [ItemChange]

  /// One item of one row.
  package struct ItemChange: Hashable, Sendable {
    package let row: String
    package let id: String
    package let older: Double
    package let newer: Double
    package var difference: Double { newer - older }
  }

  /// Whether a score became worse.
  package func isLoss(_ change: ItemChange) -> Bool {
    comparison.columns[0].isBetter(change.older, than: change.newer)
  }

  /// Throws `ComparisonError`.
  init(
    since name: String, from older: RunRecord, to newer: RunRecord, allowsOtherSignature: Bool,
    rules: ComparisonRules
  ) throws {
    since = name
    let comparison = try Comparison(older, newer, allowsOtherSignature: allowsOtherSignature, rules: rules)
    self.comparison = comparison
    let column = comparison.columns[0]
    let sign: Double = column.direction == .higher ? 1 : -1
    pairs = comparison.pairs.enumerated().sorted { first, second in
      let means = (first.element.results[0].difference.mean, second.element.results[0].difference.mean)
      return (sign * means.0, first.offset) < (sign * means.1, second.offset)
    }.map(\.element)
    items = try comparison.pairs.flatMap { pair throws -> [ItemChange] in
      let (old, new) = (try older.system(named: pair.first), try newer.system(named: pair.second))
      return pair.changes.compactMap { change in
        guard let before = older.value(of: old, item: change.id, column),
          let after = newer.value(of: new, item: change.id, column)
        else { return nil }
        return ItemChange(row: pair.second, id: change.id, older: before, newer: after)
      }
    }.sorted { (sign * $0.difference, $0.id, $0.row) < (sign * $1.difference, $1.id, $1.row) }
  }
}

extension RunRecord {
  /// A system's number of an item in a column.
  package func value(of system: SystemRecord, item id: String, _ column: ScoreColumn) -> Double? {
    guard let item = items.position(of: id), let place = places(of: [column]).first else { return nil }
    return system.value(item, place)
  }
}
