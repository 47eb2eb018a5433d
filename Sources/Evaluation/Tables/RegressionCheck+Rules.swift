import Statistics

/// A row of a run beside the same row of the recording.
struct PairedRow {
  let name: String
  private let run: RunRecord
  let ids: [String]
  let new: StrategyRecord
  let old: StrategyRecord?
  /// For each article of the run its place in the recording.
  let places: [Int]

  init(name: String, _ run: RunRecord, _ recorded: RunRecord?) throws {
    self.name = name
    self.run = run
    ids = run.corpus.articles.map(\.id)
    new = try run.row(named: name)
    old = try recorded?.row(named: name)
    places = recorded.map { ArticleMatch(run.corpus, $0.corpus).positions.map(\.second) } ?? []
  }

  /// Run minus recording, article by article.
  func differences(_ column: ScoreColumn) throws -> [Double] {
    guard let new = new.values(of: column) else { throw CheckError.unscored(column) }
    guard let old = old?.values(of: column) else { return [] }
    return zip(new, places).map { $0 - old[$1] }
  }

  /// The articles that dropped, the largest drop first.
  func drops(_ differences: [Double]) -> [Comparison.ArticleChange] {
    Comparison.ArticleChange.largestFirst(ids, differences).filter { $0.difference < 0 }
  }

  func verdict(_ floor: ScoreFloor) throws -> RegressionCheck.Verdict {
    let column = floor.column(run.settings.rules)
    guard let mean = new.values(of: column).flatMap(run.mean) else { throw CheckError.unscored(column) }
    return RegressionCheck.Verdict(
      rule: .minimum, row: name, column: column,
      status: mean * 100 >= floor.minimum ? .passed : .regression,
      observed: mean, limit: floor.minimum / 100, articles: drops(try differences(column)))
  }
}

extension RegressionCheck {
  /// Paired non-inferiority, every row and column as one family.
  ///
  /// A regression is a mean drop beyond the limit that is no chance: the one-sided randomization test, corrected by
  /// Holm, rejects that nothing dropped. A pass is a one-sided bootstrap bound within the limit, which a single
  /// article has not unless its number is the recorded one. What is neither stays open, since a noisy corpus must not
  /// break a build and must not be taken for proof either.
  static func drops(_ rows: [PairedRow], _ run: RunRecord, limit: Double, level: Double) throws -> [Verdict] {
    let columns = run.settings.rules.columns
    let test = SignFlipTest(samples: 10_000, seed: run.settings.seed)
    var interval = run.settings.rules.interval
    interval.level = 2 * level - 1
    let bootstrap = Bootstrap(interval, seed: run.settings.seed)
    let cases = try rows.flatMap { row in
      try columns.map { (row: row, column: $0, differences: try row.differences($0)) }
    }
    let pValues = Correction.holm.adjusted(cases.map { test.pValue(of: $0.differences, .lower).value })
    return zip(cases, pValues).map { entry, p in
      let estimate = bootstrap.resamples(of: [entry.differences])[0].estimate(interval)
      let hasBound = entry.differences.count > 1 || entry.differences == [0]
      let isDrop = estimate.mean * 100 < -limit && p <= 1 - level
      return Verdict(
        rule: .maximumDrop, row: entry.row.name, column: entry.column,
        status: isDrop ? .regression : hasBound && estimate.low * 100 >= -limit ? .passed : .inconclusive,
        observed: estimate.mean, limit: -limit / 100, bounds: estimate.low...estimate.high, p: p,
        articles: entry.row.drops(entry.differences))
    }
  }

  /// Whether every number of every row is the recorded one.
  static func exact(_ run: RunRecord, _ recorded: RunRecord) -> [Verdict] {
    let differences = RecordDifference.between(recorded, run)
    let names = (recorded.strategies + run.strategies).map(\.name).distinct()
    let whole = differences.filter { $0.row == nil }
    return names.map { name in
      let own = differences.filter { $0.row == name }
      let column = run.settings.rules.columns[0]
      let old = recorded.strategies.first { $0.name == name }?.values(of: column) ?? []
      let new = run.strategies.first { $0.name == name }?.values(of: column) ?? []
      let ids = own.compactMap(\.article).distinct()
      let changes = zip(run.corpus.articles, zip(old, new)).filter { ids.contains($0.0.id) }.map {
        Comparison.ArticleChange(id: $0.0.id, difference: $0.1.1 - $0.1.0)
      }
      let count = own.count + whole.count
      return Verdict(
        rule: .exact, row: name, column: nil, status: count == 0 ? .passed : .regression,
        observed: Double(count), limit: 0,
        articles: changes.sorted { ($0.difference, $0.id) < ($1.difference, $1.id) })
    }
  }
}
