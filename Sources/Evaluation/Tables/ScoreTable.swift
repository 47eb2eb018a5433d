public import Statistics

/// A run's scores as a table: means, intervals, and each row's share of the way from random to oracle.
///
/// Rows stand in three groups, floors, strategies and ceiling, each sorted by the first column, the best first;
/// equals by name. Everything is computed from the record, so an old run gives the table it gave.
public struct ScoreTable: Sendable {
  /// What a column shows.
  public let columns: [ScoreColumn]
  /// A row for each strategy.
  public let rows: [Row]

  /// One strategy.
  public struct Row: Sendable {
    /// The strategy.
    public let name: String
    /// The part it plays.
    public let role: StrategyRecord.Role
    /// Articles that were scored.
    public let items: Int
    /// For each column the mean over articles and its interval; `nil` throughout where the strategy failed.
    public let estimates: [Estimate?]
    /// For each column (mean - random) / (oracle - random); `nil` where one of them is missing or they are equal.
    public let shares: [Double?]
    /// For each column the place among the rows that see no reference; `nil` for a row that sees them or failed.
    public let standings: [Standing?]
    /// Mean words of a summary.
    public let words: Double?
    /// Summaries in which leading sentences stood in.
    public let fallbacks: Int
    /// Summaries of one sentence that had to be cut.
    public let cuts: Int
    /// Articles on which the strategy failed.
    public let failures: [StrategyRecord.Failure]
    /// Ids of summaries made elsewhere that no article has.
    public let unmatched: [String]
  }

  /// Computes the table of a run.
  public init(_ record: RunRecord) {
    let rules = record.settings.rules
    let bootstrap = Bootstrap(rules.interval, seed: record.settings.seed)
    let columns = rules.columns
    self.columns = columns
    let order = rules.interval.method == .official ? record.corpus.officialOrder : nil
    let compared = record.strategies.map { ComparedRow($0, columns: columns, at: order, bootstrap) }
    let estimates: [[Estimate?]] = compared.map { $0?.columns.map { $0.estimate(rules.interval) } ?? [] }
    let standings = Self.standings(
      of: zip(record.strategies, compared).map { $0.role == .ceiling ? nil : $1 },
      rules: ComparisonRules(interval: rules.interval, seed: record.settings.seed))
    let floor = record.strategies.firstIndex { $0.name == "random" }.map { estimates[$0] } ?? []
    let ceiling = record.strategies.firstIndex { $0.role == .ceiling }.map { estimates[$0] } ?? []
    let width = columns.count
    rows = record.strategies.indices.map { index in
      Row(
        record.strategies[index], estimates[index].padded(to: width), standings[index],
        floor.padded(to: width), ceiling.padded(to: width))
    }.inTableOrder()
  }

  /// The highest mean of each column among the rows that see no reference.
  public var best: [Double?] {
    columns.indices.map { column in
      rows.lazy.filter { $0.role != .ceiling }.compactMap { $0.estimates[column]?.mean }.max()
    }
  }
}

extension ScoreTable.Row {
  fileprivate init(
    _ strategy: StrategyRecord, _ estimates: [Estimate?], _ standings: [ScoreTable.Standing?],
    _ floor: [Estimate?], _ ceiling: [Estimate?]
  ) {
    let summaries = strategy.summaries.compactMap(\.self)
    self.init(
      name: strategy.name,
      role: strategy.role,
      items: summaries.count,
      estimates: estimates,
      shares: estimates.indices.map { column in
        guard let own = estimates[column], let low = floor[column], let high = ceiling[column],
          low.mean != high.mean
        else { return nil }
        return (own.mean - low.mean) / (high.mean - low.mean)
      },
      standings: standings,
      words: summaries.map { Double($0.words) }.mean(),
      fallbacks: summaries.count(where: \.isFallback),
      cuts: summaries.count(where: \.isCut),
      failures: strategy.failures,
      unmatched: strategy.unmatched)
  }
}

extension [ScoreTable.Row] {
  /// By role, then by the first column, the best first, then by name.
  func inTableOrder() -> [ScoreTable.Row] {
    sorted { first, second in
      let means = (first.estimates.first??.mean ?? -1, second.estimates.first??.mean ?? -1)
      return (first.role.rank, means.1, first.name) < (second.role.rank, means.0, second.name)
    }
  }
}

extension RunRecord {
  /// The mean that the table shows for one number an article: under an official interval that of the resamples.
  func mean(of values: [Double]) -> Double? {
    let rule = settings.rules.interval
    guard rule.method == .official else { return values.mean() }
    let ordered = corpus.officialOrder.map { values[$0] }
    return Bootstrap(rule, seed: settings.seed).estimates(of: [ordered])[0]?.mean
  }
}

extension CorpusRecord {
  /// The articles' positions in the order in which ROUGE-1.5.5 resamples: that of its keys `id.system`, by bytes.
  fileprivate var officialOrder: [Int] {
    let keys = articles.map { Array("\($0.id).".utf8) }
    return keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }
}

extension StrategyRecord.Role {
  fileprivate var rank: Int {
    switch self {
    case .floor: 0
    case .strategy: 1
    case .ceiling: 2
    }
  }
}

extension [Estimate?] {
  /// The same estimates, or as many missing ones where there are none.
  fileprivate func padded(to width: Int) -> [Estimate?] {
    isEmpty ? Array(repeating: nil, count: width) : self
  }
}
