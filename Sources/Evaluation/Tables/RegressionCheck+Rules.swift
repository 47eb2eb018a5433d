import Statistics
import Support

/// The rows of a run beside the same rows of the recording.
struct CheckedScores {
  let columns: [ScoreColumn]
  private let run: ResampledScores
  private let rows: [(name: String, new: Int, old: Int?)]
  private let paired: PairedScores?

  init(_ record: RunRecord, _ recorded: RunRecord?, rows names: [String], rules: ComparisonRules) throws {
    run = try ResampledScores(record, interval: rules.interval, seed: rules.seed)
    columns = run.columns
    paired = try recorded.map { try PairedScores($0, record, columns: record.shownColumns, rules: rules) }
    let (run, paired) = (run, paired)
    rows = try names.map { name in
      guard let place = run.rows.firstIndex(where: { $0.name == name && $0.scores != nil }) else {
        throw CheckError.rowWithoutScores(name)
      }
      return (name, paired?.places(of: name)?.1 ?? place, paired?.places(of: name)?.0)
    }
  }

  /// Each row and column with the differences from the recording, none without one.
  var cases: [(row: String, column: Int, differences: MeanResamples)] {
    guard let paired else { return [] }
    return rows.flatMap { row in
      zip(columns.indices, row.old.map { paired.first.differences($0, row.new, of: paired.second) } ?? []).map
      {
        (row.name, $0, $1)
      }
    }
  }

  /// The items that became worse, the largest loss first.
  func drops(_ differences: [Double], _ column: ScoreColumn) -> [Comparison.ItemChange] {
    Comparison.ItemChange.largestFirst(paired?.first.ids ?? [], differences).filter {
      column.isBetter(0, than: $0.difference)
    }
  }

  /// What became of the items that rows of the run lack.
  var coverage: Coverage { run.coverage() }

  /// The verdicts of one least mean.
  func verdicts(_ floor: ScoreFloor, of record: RunRecord) throws -> (
    verdicts: [RegressionCheck.Verdict], coverage: Coverage
  ) {
    let column = try record.columns.column(named: floor.column)
    let scores = try ResampledScores(record, columns: [column])
    let limit = floor.minimum / column.factor
    let verdicts = try rows.map { row in
      guard let place = scores.rows.firstIndex(where: { $0.name == row.name }),
        let mean = scores.estimate(place, 0)?.mean
      else { throw CheckError.rowWithoutScores(row.name) }
      let passes =
        mean == limit || column.isBetter(mean * column.factor, than: floor.minimum)
        || mean * column.factor == floor.minimum
      let index = columns.firstIndex { $0.key == column.key }
      let change = cases.first { $0.row == row.name && $0.column == index }
      return RegressionCheck.Verdict(
        rule: .minimum, row: row.name, column: column, status: passes ? .passed : .regression, observed: mean,
        limit: limit, articles: change.map { drops($0.differences.values, column) } ?? [])
    }
    return (verdicts, scores.coverage(column: column.isShown ? nil : column))
  }
}

extension RegressionCheck {
  /// Paired non-inferiority, every row and column as one family.
  ///
  /// A regression is a mean drop beyond the limit that is no chance: the one-sided randomization test, corrected by
  /// Holm, rejects that nothing dropped. A pass is a one-sided bootstrap bound within the limit, which a single item has
  /// not unless its number is the recorded one. What is neither stays open, since a noisy corpus must not break a build
  /// and must not be taken for proof either.
  static func drops(_ scores: CheckedScores, limit: Double, level: Double, rules: ComparisonRules)
    -> [Verdict]
  {
    let test = SignFlipTest(samples: 10_000, seed: rules.seed)
    let cases = scores.cases
    let gains = cases.map { entry in
      scores.columns[entry.column].direction == .higher
        ? entry.differences.values : entry.differences.values.map { -$0 }
    }
    let pValues = Correction.holm.adjusted(gains.map { test.pValue(of: $0, .lower).value })
    return zip(cases, pValues).enumerated().map { index, pair in
      let (entry, p) = pair
      let column = scores.columns[entry.column]
      let estimate = entry.differences.estimate(rules.interval)
      let (gain, least) =
        column.direction == .higher ? (estimate.mean, estimate.low) : (-estimate.mean, -estimate.high)
      let hasBound = entry.differences.values.count > 1 || entry.differences.values == [0]
      let isDrop = gain * column.factor < -limit && p <= 1 - level
      return Verdict(
        rule: .maximumDrop, row: entry.row, column: column,
        status: isDrop ? .regression : hasBound && least * column.factor >= -limit ? .passed : .inconclusive,
        observed: estimate.mean, limit: -limit / column.factor, bounds: estimate.low...estimate.high, p: p,
        articles: scores.drops(entry.differences.values, column))
    }
  }

  /// Whether every number of every row is the recorded one.
  static func exact(_ run: RunRecord, _ recorded: RunRecord) -> [Verdict] {
    let differences = RecordDifference.between(recorded, run)
    let names = (recorded.systems + run.systems).map(\.name).distinct()
    let whole = differences.filter { $0.row == nil }
    let column = run.shownColumns[0]
    let place = run.places(of: [column])[0]
    return names.map { name in
      let own = differences.filter { $0.row == name }
      let old = recorded.systems.first { $0.name == name }
      let new = run.systems.first { $0.name == name }
      let ids = Set(own.compactMap(\.item))
      let changes = run.items.ids.indices.compactMap { item -> Comparison.ItemChange? in
        guard ids.contains(run.items.ids[item]), let now = new?.value(item, place),
          let before = recorded.items.position(of: run.items.ids[item]).flatMap({ old?.value($0, place) })
        else { return nil }
        return Comparison.ItemChange(id: run.items.ids[item], difference: now - before)
      }
      let count = own.count + whole.count
      return Verdict(
        rule: .exact, row: name, column: nil, status: count == 0 ? .passed : .regression,
        observed: Double(count), limit: 0,
        articles: changes.sorted { ($0.difference, $0.id) < ($1.difference, $1.id) })
    }
  }
}
