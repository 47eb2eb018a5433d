import SumbenchStatistics
import SumbenchSupport

/// The rows of a run beside the same rows of the recording, in columns over the same items.
struct CheckedScores {
  let columns: [ScoreColumn]
  private let run: ResampledScores
  private let rows: [(name: String, new: Int, old: Int?)]
  private let paired: PairedScores?

  /// What changed in one row and column.
  struct Change {
    let row: String
    let column: Int
    /// The recorded mean.
    let recorded: Double
    /// The mean of the run.
    let current: Double
    /// For each item, or cluster of items, how much better it became, in the units of the table.
    let gains: [Double]
    /// For each item the new number minus the old one.
    let differences: [Double]
  }

  init(
    _ record: RunRecord, _ recorded: RunRecord?, rows names: [String], columns: [ScoreColumn],
    rules: ComparisonRules
  ) throws {
    run = try ResampledScores(
      record, columns: columns, interval: rules.interval, seed: rules.seed, jobs: rules.jobs)
    self.columns = columns
    paired = try recorded.map { try PairedScores($0, record, columns: columns, rules: rules) }
    let (run, paired) = (run, paired)
    rows = try names.map { name in
      guard let place = run.rows.firstIndex(where: { $0.name == name && $0.scores != nil }) else {
        throw CheckError.rowWithoutScores(name)
      }
      return (name, paired?.places(of: name)?.1 ?? place, paired?.places(of: name)?.0)
    }
  }

  /// Items, or clusters of them.
  var units: Int { (paired?.first ?? run).unitCount }

  /// Each row and column beside the recording; none without one.
  var changes: [Change] {
    guard let paired else { return [] }
    return rows.flatMap { row in
      columns.indices.compactMap { column in
        row.old.map { change(row.name, column, old: $0, new: row.new, paired) }
      }
    }
  }

  private func change(
    _ name: String, _ column: Int, old: Int, new: Int, _ paired: PairedScores
  ) -> Change {
    let scale = columns[column].direction == .higher ? columns[column].factor : -columns[column].factor
    let (before, after) = (paired.first.rows[old].units, paired.second.rows[new].units)
    return Change(
      row: name, column: column, recorded: paired.first.estimate(old, column)?.mean ?? .nan,
      current: paired.second.estimate(new, column)?.mean ?? .nan,
      gains: zip(before?.columns[column] ?? [], after?.columns[column] ?? []).map { ($1 - $0) * scale },
      differences: paired.first.differences(old, new, column, of: paired.second))
  }

  /// The items that became worse, the largest loss first.
  func losses(of change: Change) -> [Comparison.ItemChange] {
    Comparison.ItemChange.largestFirst(paired?.first.ids ?? [], change.differences).filter {
      columns[change.column].isBetter(0, than: $0.difference)
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
    let changes = self.changes
    let verdicts = try rows.map { row in
      guard let place = scores.rows.firstIndex(where: { $0.name == row.name }),
        let mean = scores.estimate(place, 0)?.mean
      else { throw CheckError.rowWithoutScores(row.name) }
      let passes =
        mean == limit || column.isBetter(mean * column.factor, than: floor.minimum)
        || mean * column.factor == floor.minimum
      let index = columns.firstIndex { $0.key == column.key }
      let change = changes.first { $0.row == row.name && $0.column == index }
      var verdict = RegressionCheck.Verdict(
        rule: .minimum, row: row.name, column: column, status: passes ? .passed : .regression, observed: mean,
        limit: limit, articles: change.map(losses) ?? [])
      verdict.recorded = change?.recorded
      verdict.current = mean
      return verdict
    }
    let isComplete = record.shownColumns.contains { $0.key == column.key }
    return (verdicts, scores.coverage(column: isComplete ? nil : column))
  }
}
