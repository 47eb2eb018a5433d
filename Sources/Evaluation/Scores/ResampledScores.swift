package import SumbenchStatistics
package import SumbenchSupport

/// Rows of scores over the same items, with their means, resamples and intervals.
///
/// The only maker of means and intervals: tables, comparisons, slices, gates and pages ask it for theirs, so that a cell
/// has one number wherever it is shown. Items are in the order of `String.precedesAsID`, which is that of
/// ROUGE-1.5.5, whose resamples depend on it.
///
///     let scores = ResampledScores(record)
///     scores.estimate(0, 0)      // the mean of the first row in the first column, with its interval
package struct ResampledScores: Sendable {
  package let columns: [ScoreColumn]
  package let interval: IntervalRule
  package let seed: UInt64
  /// What a missing number counts as.
  package let missing: MissingRule
  /// The items that were to be scored.
  package let total: Int
  /// The ids of the items that every row has, in their order.
  package let ids: IDList
  /// Positions of these items in the record.
  package let items: [Int]
  /// For each item the key of its cluster; `nil` where items are not clustered.
  package let clusters: [String]?
  package let rows: [Row]

  /// One system over the items.
  package struct Row: Sendable {
    package let name: String
    package let role: System.Role
    /// A row for each item; `nil` for a system that lacks too many.
    package let scores: ScoreMatrix?
    /// What is one observation of means, intervals and tests: the items, or the means of their clusters.
    package let units: ScoreMatrix?
    /// For each resample the means of the columns; none where the interval needs no resamples.
    package let means: [[Double]]
    /// The items that the system lacks.
    package let lacking: Int
  }

  /// Scores of all systems of a record, over the items that all of them have, in the shown columns or in others.
  ///
  /// A column that is not shown may lack numbers of items that tables are over: these are left out.
  ///
  /// Throws `ColumnError.noWorst` where missing scores count as the worst and a column has none.
  package init(
    _ record: RunRecord, columns: [ScoreColumn]? = nil, interval: IntervalRule? = nil, seed: UInt64? = nil,
    jobs: Int = 2
  ) throws {
    let selection = ItemSelection(record, also: columns ?? [])
    try self.init(
      record, record.systems, selection.items, columns: columns ?? record.shownColumns,
      interval: interval ?? record.settings.interval, seed: seed ?? record.settings.seed,
      total: selection.total,
      lacking: selection.lacking, hasFailed: selection.hasFailed, jobs: jobs)
  }

  /// Scores of all systems over some of the items that a selection has, in columns that it was made for.
  package init(
    _ record: RunRecord, _ selection: ItemSelection, at positions: [Int], columns: [ScoreColumn],
    interval: IntervalRule, seed: UInt64, jobs: Int = 2
  ) throws {
    try self.init(
      record, record.systems, positions, columns: columns, interval: interval, seed: seed,
      total: selection.total,
      lacking: selection.lacking, hasFailed: selection.hasFailed, jobs: jobs)
  }

  private init(
    _ record: RunRecord, _ systems: [SystemRecord], _ items: [Int], columns: [ScoreColumn],
    interval: IntervalRule,
    seed: UInt64, total: Int, lacking: [Int], hasFailed: [Bool], jobs: Int
  ) throws {
    self.columns = columns
    self.interval = interval
    self.seed = seed
    self.items = items
    self.total = total
    missing = record.settings.missing
    ids =
      items.count == record.items.count ? record.items.ids : IDList(items.lazy.map { record.items.ids[$0] })
    let places = record.places(of: columns)
    precondition(places.count == columns.count, "columns are of the record")
    let clusters = try record.clusters(of: ids)
    self.clusters = clusters
    let bootstrap = Bootstrap(interval, seed: seed, jobs: jobs)
    rows = try systems.indices.map { index in
      let system = systems[index]
      let scores =
        hasFailed[index] || items.isEmpty
        ? nil : try system.matrix(of: items, places, columns, of: record.items.count)
      let units = clusters.map { keys in scores.map { $0.averaged(by: keys) } } ?? scores
      return Row(
        name: system.name, role: system.role, scores: scores, units: units,
        means: units.map { bootstrap.resampledMeans(of: $0) } ?? [], lacking: lacking[index])
    }
  }
}

extension ResampledScores {
  /// The mean of a row in a column, with its interval; `nil` for a failed row.
  ///
  /// Student's t knows no ends of a scale: of a few items its interval reaches beyond them and is cut there.
  package func estimate(_ row: Int, _ column: Int) -> Estimate? {
    let row = rows[row]
    return row.units.map { units in
      MeanResamples.estimate(
        interval, of: units.numbers(ofColumn: column), means: row.means.map { $0[column] }
      )
      .within(columns[column].least, columns[column].greatest)
    }
  }

  /// A row's numbers in a column, item by item; none for a failed row.
  package func values(_ row: Int, _ column: Int) -> [Double] {
    rows[row].scores.map { $0.numbers(ofColumn: column) } ?? []
  }

  /// Observations: items, or clusters of them.
  package var unitCount: Int { clusters.map { Set($0).count } ?? items.count }

  /// The differences of two rows in a column item by item, the second of these scores or of others over the same items.
  package func differences(
    _ first: Int, _ second: Int, _ column: Int, of others: ResampledScores? = nil
  ) -> [Double] {
    zip(values(first, column), (others ?? self).values(second, column)).map { $1 - $0 }
  }
}

extension SystemRecord {
  /// The numbers of some items in some columns. A missing number counts as the worst.
  ///
  /// Throws `ColumnError.noWorst` where no worst is known, or a number is worse than what should be it.
  fileprivate func matrix(
    of items: [Int], _ places: [Int], _ columns: [ScoreColumn], of count: Int
  ) throws -> ScoreMatrix {
    if items.allSatisfy({ has($0, places) }) {
      return values.part(columns: places, rows: items.count == count ? nil : items)
    }
    var matrix = ScoreMatrix(width: places.count)
    for item in items {
      matrix.append(
        try places.indices.map { index in
          let value = values[item, places[index]]
          if !value.isNaN { return value }
          guard let worst = columns[index].worst,
            !values.column(places[index]).contains(where: { columns[index].isBetter(worst, than: $0) })
          else { throw ColumnError.noWorst(columns[index].key) }
          return worst
        })
    }
    return matrix
  }
}
