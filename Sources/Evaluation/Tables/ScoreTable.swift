public import Statistics

/// A run's scores as a table: means, intervals, and each row's share of the way from random to oracle.
///
/// Rows are in three groups, floors, plain systems and ceilings, each sorted by the first column, the best first; equals by
/// name. Everything is computed from the record, so an old run gives the table it gave.
public struct ScoreTable: Sendable {
  /// What a column shows.
  public let columns: [ScoreColumn]
  /// A row for each system.
  public let rows: [Row]
  /// The items that every row has, over which everything is computed.
  public let items: Int
  /// The items that were to be scored.
  public let total: Int
  /// The scores that it was computed from.
  package let scores: ResampledScores

  /// One system.
  public struct Row: Sendable {
    /// The system.
    public let name: String
    /// The part it plays.
    public let role: SystemRecord.Role
    /// For each column the mean over the items and its interval; `nil` throughout for a failed row.
    public let estimates: [Estimate?]
    /// For each column whether no row that sees no reference has a better mean.
    public let isBest: [Bool]
    /// For each column (mean - random) / (oracle - random); `nil` where one of them is missing or they are equal.
    public let shares: [Double?]
    /// For each column the place among the rows that see no reference; `nil` for a row that sees them or failed.
    public let standings: [Standing?]
    /// Mean words of a summary; `nil` where no lengths are known.
    public let words: Double?
    /// Summaries in which leading sentences stood in.
    public let fallbacks: Int
    /// Summaries that had to be cut.
    public let cuts: Int
    /// Items that the system lacks.
    public let lacking: Int
    /// What went wrong, by item.
    public let failures: [SystemRecord.Failure]
    /// Ids of summaries made elsewhere that no item has.
    public let unmatched: [String]

    /// Whether the row lacks so many items that it has no scores.
    public var hasFailed: Bool { estimates.allSatisfy { $0 == nil } }
  }

  /// Computes the table of a run. Throws `ColumnError`.
  public init(
    _ record: RunRecord, columns: [ScoreColumn]? = nil, isRanked: Bool = true,
    progress: @Sendable (_ comparisons: Int) -> Void = { _ in }
  ) throws {
    let scores = try ResampledScores(record, columns: columns)
    self.init(record, scores, isRanked: isRanked, progress: progress)
  }

  /// The table of scores that are of all systems of the record; without `isRanked` nothing is compared.
  package init(
    _ record: RunRecord, _ scores: ResampledScores, isRanked: Bool = true,
    progress: @Sendable (_ comparisons: Int) -> Void = { _ in }
  ) {
    self.scores = scores
    columns = scores.columns
    items = scores.items.count
    total = scores.total
    let estimates = scores.rows.indices.map { row in
      scores.columns.indices.map { scores.estimate(row, $0) }
    }
    let best = Self.best(scores, estimates)
    let standings =
      isRanked
      ? Self.standings(of: scores, progress: progress)
      : scores.rows.map { _ in scores.columns.map { _ in Standing?.none } }
    let floor = record.systems.firstIndex { $0.name == "random" }.map { estimates[$0] }
    let ceiling = record.systems.firstIndex { $0.role == .ceiling }.map { estimates[$0] }
    rows = record.systems.indices.map { index in
      let system = record.systems[index]
      return Row(
        name: system.name, role: system.role, estimates: estimates[index], isBest: best[index],
        shares: scores.columns.indices.map { column in
          Self.share(estimates[index][column], floor?[column] ?? nil, ceiling?[column] ?? nil)
        },
        standings: standings[index],
        words: system.meanWords(of: scores.items),
        fallbacks: system.choices.count { $0?.isFallback == true },
        cuts: system.choices.count { $0?.isCut == true },
        lacking: scores.rows[index].lacking, failures: system.failures, unmatched: system.unmatched)
    }.inTableOrder(scores.columns[0])
  }

  /// For each row and column whether it has the best mean of the rows that see no reference.
  private static func best(_ scores: ResampledScores, _ estimates: [[Estimate?]]) -> [[Bool]] {
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

  private static func share(_ own: Estimate?, _ low: Estimate?, _ high: Estimate?) -> Double? {
    guard let own, let low, let high, low.mean != high.mean else { return nil }
    return (own.mean - low.mean) / (high.mean - low.mean)
  }
}

extension [ScoreTable.Row] {
  /// By role, then by the first column, the best first, then by the bytes of the name; failed rows last.
  func inTableOrder(_ column: ScoreColumn) -> [ScoreTable.Row] {
    sorted { first, second in
      if first.role != second.role { return first.role.rank < second.role.rank }
      switch (first.estimates[0]?.mean, second.estimates[0]?.mean) {
      case (let one?, let other?) where one != other: return column.isBetter(one, than: other)
      case (.some, nil): return true
      case (nil, .some): return false
      default: return first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
      }
    }
  }
}

extension RunRecord {
  /// How many comparisons the places of a table take: each pair of rows that see no reference, in each column.
  package var comparisonCount: Int {
    let rows = systems.count { $0.role != .ceiling }
    return rows * (rows - 1) / 2 * shownColumns.count
  }
}
