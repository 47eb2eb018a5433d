public import SumbenchStatistics

/// A run's scores as a table: means and their intervals, a row for each system and a column for each score.
///
///     let table = try ScoreTable(await runner.run(over: corpus))
///     #expect(table["textrank", "words"]!.mean <= 20)
///
/// Rows are in three groups, floors, plain systems and ceilings, each sorted by the first column, the best first; equals by
/// name. Everything is computed from the record, so an old run gives the table it gave.
public struct ScoreTable: Sendable {
  /// What a column shows.
  public let columns: [ScoreColumn]
  /// A row for each system.
  public package(set) var rows: [Row]
  /// The items that every row has, over which everything is computed.
  public let items: Int
  /// The items that were to be scored.
  package let total: Int
  /// How the rows were told apart; `nil` where nothing was compared.
  package let grouping: Grouping?
  /// All pairs of rows that see no reference in the first column, which ranks and groups follow from; `nil` where nothing
  /// was compared.
  package let pairs: Comparison?
  /// Every other row compared with one, in all columns; `nil` where no row was named.
  package let baseline: Comparison?
  /// Clusters of items, where these are what means and tests are over.
  package let clusters: Int?
  /// Observations of means and tests: items, or clusters of them. A single one has no interval.
  package var units: Int { clusters ?? items }
  /// What the lower end of the shares is; `nil` where there are none.
  package let shareScale: ShareScale.Kind?
  /// The ceiling that is the upper end of the shares.
  package let shareCeiling: String?
  /// The scores that it was computed from.
  package let scores: ResampledScores
  /// Columns beside the others that are over items of their own; none where columns were named.
  package let incomplete: [IncompleteColumn]
  /// Where named columns lack numbers, so that items are left out of every row.
  package let gaps: [ColumnGaps]

  /// One system.
  public struct Row: Sendable {
    /// The system.
    public let name: String
    /// The part it plays.
    public let role: System.Role
    /// For each column the mean over the items and its interval; `nil` throughout for a failed row.
    public let estimates: [Estimate?]
    /// For each column whether no row that sees no reference has a better mean; never of a single row, nor of too few items
    /// that no difference between rows can be shown.
    package let isBest: [Bool]
    /// For each column (mean - chance) / (oracle - chance) with its interval; `nil` where one of them is missing, where they
    /// are equal, and for the row that chance is the mean of.
    package let shares: [Estimate?]
    /// The place among the rows that see no reference, by the first column; `nil` for a row that sees them or failed.
    package let standing: Standing?
    /// Mean words of a summary; `nil` where no lengths are known.
    package let words: Double?
    /// Summaries in which leading sentences stood in.
    package let fallbacks: Int
    /// Summaries that had to be cut.
    package let cuts: Int
    /// Items that the system lacks.
    package let lacking: Int
    /// What went wrong, by item.
    package let failures: [SystemRecord.Failure]
    /// Ids of summaries made elsewhere that no item has.
    package let unmatched: [String]

    /// Whether the row has no scores, since too many of its items lack.
    package var hasFailed: Bool { estimates.allSatisfy { $0 == nil } }
  }

  /// Computes the table of a run.
  ///
  /// - Parameter run: A run with scores.
  /// - Throws: An error where there are no scores, or where missing ones have no worst value to count as.
  public init(_ run: RunRecord) throws {
    try self.init(run, columns: nil)
  }

  /// The estimate of a row in a column.
  ///
  /// - Parameters:
  ///   - row: The name of the system.
  ///   - column: The title or the key of the column: `R-1` or `rouge1_f1`.
  /// - Returns: The mean with its interval, as a share of 1 for ROUGE; `nil` where there is no such row or column, and
  ///   for a row that failed.
  public subscript(row: String, column: String) -> Estimate? {
    guard let column = columns.firstIndex(where: { $0.matches(column) }) else {
      return incomplete.first { $0.column.matches(column) }?[row]
    }
    return rows.first { $0.name == row }?.estimates[column]
  }

  /// Computes the table of a run. Throws `ColumnError`, and `ComparisonError` for a baseline that is no row with scores.
  package init(
    _ record: RunRecord, columns: [ScoreColumn]? = nil, isRanked: Bool = true, baseline: String? = nil,
    jobs: Int = 2
  ) throws {
    let scores = try ResampledScores(record, columns: columns, jobs: jobs)
    let rules = ComparisonRules(interval: scores.interval, seed: scores.seed, jobs: jobs)
    let comparison = try baseline.map {
      try Comparison(of: record, scores, baseline: $0, rules: rules)
    }
    let incomplete =
      columns == nil
      ? try record.incompleteColumns.map { try IncompleteColumn($0, of: record, like: scores, jobs: jobs) }
      : []
    self.init(record, scores, incomplete, isRanked: isRanked, baseline: comparison, jobs: jobs)
  }

  /// The table of scores that are of all systems of the record; without `isRanked` nothing is compared.
  package init(
    _ record: RunRecord, _ scores: ResampledScores, _ incomplete: [IncompleteColumn] = [],
    isRanked: Bool = true,
    baseline: Comparison? = nil, jobs: Int = 2
  ) {
    self.incomplete = incomplete
    gaps = record.gaps(among: scores.columns, .narrowing)
    self.baseline = baseline
    self.scores = scores
    columns = scores.columns
    items = scores.items.count
    total = scores.total
    clusters = scores.clusters.map { _ in scores.unitCount }
    let estimates = scores.rows.indices.map { row in
      scores.columns.indices.map { scores.estimate(row, $0) }
    }
    let best = Self.best(scores, estimates)
    pairs =
      isRanked && !scores.columns.isEmpty
      ? Comparison(
        allPairsOf: record, scores, columns: 0..<1,
        rules: ComparisonRules(interval: scores.interval, seed: scores.seed, jobs: jobs)) : nil
    let (standings, grouping) = Self.standings(of: scores, pairs)
    self.grouping = grouping
    let scale = ShareScale(record, scores)
    shareScale = scale?.kind
    shareCeiling = scale?.ceilingName
    rows = record.systems.indices.map { index in
      let system = record.systems[index]
      return Row(
        name: system.name, role: system.role, estimates: estimates[index], isBest: best[index],
        shares: scores.columns.indices.map { scale?.share(of: index, $0) },
        standing: standings[index],
        words: system.meanWords(of: scores.items),
        fallbacks: system.choices.count { $0?.isFallback == true },
        cuts: system.choices.count { $0?.isCut == true },
        lacking: scores.rows[index].lacking, failures: system.failures, unmatched: system.unmatched)
    }.inTableOrder(scores.columns[0])
  }

  /// For each row and column whether it has the best mean of the rows that see no reference.
  private static func best(_ scores: ResampledScores, _ estimates: [[Estimate?]]) -> [[Bool]] {
    let competitors = scores.rows.count { $0.role != .ceiling && $0.scores != nil }
    let canDiffer =
      competitors > 1
      && PairedRandomizationTest.smallestP(items: scores.unitCount) <= 1 - scores.interval.level + 1e-12
    guard canDiffer else { return scores.rows.map { _ in scores.columns.map { _ in false } } }
    let winners = scores.columns.indices.map { column -> Int? in
      let means = scores.rows.indices.compactMap { row -> (row: Int, mean: Double)? in
        guard scores.rows[row].role != .ceiling, let estimate = estimates[row][column] else { return nil }
        return (row, estimate.mean)
      }
      return means.min { scores.columns[column].isBetter($0.mean, than: $1.mean) }?.row
    }
    return scores.rows.indices.map { row in
      scores.columns.indices.map { column in
        guard scores.rows[row].role != .ceiling, let own = estimates[row][column]?.mean,
          let winner = winners[column],
          let highest = estimates[winner][column]?.mean
        else { return false }
        return own == highest
      }
    }
  }
}

extension [ScoreTable.Row] {
  /// By role, then by the first column or another, the best first, then by the bytes of the name; failed rows last.
  func inTableOrder(
    _ column: ScoreColumn, by mean: (ScoreTable.Row) -> Double? = { $0.estimates[0]?.mean }
  ) -> [ScoreTable.Row] {
    sorted { first, second in
      if first.role != second.role { return first.role.rank < second.role.rank }
      switch (mean(first), mean(second)) {
      case (let one?, let other?) where one != other: return column.isBetter(one, than: other)
      case (.some, nil): return true
      case (nil, .some): return false
      default: return first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
      }
    }
  }
}
