import SumbenchSupport

/// The items on which a row scores worst, by the first column.
package struct WorstItems: Sendable {
  /// The row.
  package let row: String
  /// What the numbers are.
  package let columns: [ScoreColumn]
  /// The items, the worst first; equals in the order of items.
  package let items: [Item]
  /// How many items the row has scores for.
  package let total: Int

  /// One item.
  package struct Item: Sendable {
    package let id: String
    package let values: [Double?]
    /// Runs of non-white-space in the summary, where they are known.
    package let words: Int?
    /// Words of the article, where it is known.
    package let articleWords: Int?
  }

  /// The worst items of a row, of the best plain row where none is named.
  ///
  /// Throws `ComparisonError.unknownRow`, and `ComparisonError.nothingToCompare` for a run in which nothing is scored.
  package init(_ count: Int, of record: RunRecord, row name: String? = nil, columns: [ScoreColumn]? = nil)
    throws
  {
    let system = try name.map(record.system(named:)) ?? record.bestSystem()
    let shown = columns ?? record.shownColumns + record.incompleteColumns
    let places = record.places(of: shown)
    guard let first = shown.first, let place = places.first else { throw ComparisonError.nothingToCompare }
    let scored = record.items.ids.indices.compactMap { item in
      system.value(item, place).map { (item: item, value: $0) }
    }
    let worst = scored.sorted { one, other in
      one.value != other.value ? first.isBetter(other.value, than: one.value) : one.item < other.item
    }.prefix(count)
    row = system.name
    self.columns = shown
    total = scored.count
    items = worst.map { item, _ in
      Item(
        id: record.items.ids[item], values: places.map { system.value(item, $0) },
        words: system.words.isEmpty || system.words[item] < 0 ? nil : Int(system.words[item]),
        articleWords: record.items.articles.isEmpty ? nil : record.items.articles[item].words)
    }
  }
}

extension RunRecord {
  /// The plain row with the best mean in the first column, or the best floor where there is no plain row.
  fileprivate func bestSystem() throws -> SystemRecord {
    let rows = try ScoreTable(self, isRanked: false).rows.filter { !$0.hasFailed && $0.role != .ceiling }
    if let best = rows.first(where: { $0.role == .plain }) ?? rows.first {
      return try system(named: best.name)
    }
    // No row has scores of half of the items.
    guard let system = systems.first(where: { $0.role != .ceiling }) ?? systems.first else {
      throw ComparisonError.nothingToCompare
    }
    return system
  }
}
