import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// The gate of a build: whether a run is as good as it has to be, and as good as a recorded one.
///
///     let recorded = try RunRecord(contentsOf: "Recorded/run.json")
///     let check = try RegressionCheck(run, against: recorded, maximumDrop: 0.5)
///     #expect(!check.hasFailed, "\(check)")
///
/// A recording that was made otherwise (signature, texts, articles, limit, cleaning, seed) throws an error instead of
/// passing. Systems are checked; floors and ceilings are not.
public struct RegressionCheck: Sendable {
  /// What is required of a run.
  package struct Requirements: Sendable {
    /// The least means.
    package var floors: [ScoreFloor] = []
    /// How far a mean may drop below the recording, in the units of the table; `nil` for no such rule.
    package var maximumDrop: Double?
    /// Whether the drop is that of articles in general, tested, and not that on the items at hand.
    package var isInGeneral = false
    /// Whether every number has to be the recorded one.
    package var isExact = false
    /// Whether a drop in general has to be shown to be within the limit: what is inconclusive then fails too.
    package var isStrict = false
    /// How many items a row may lack that the recording has in that row.
    package var maximumMissing = 0
    /// The level of the one-sided tests and bounds of a drop in general, above 0.5.
    package var level = 0.95
    /// Threads that share the work. No number depends on it.
    package var jobs = 2
    /// The rows to check; the strategies, without floors and ceiling, where it is `nil`. An exact check is about all.
    package var rows: [String]?

    /// No requirement.
    package init() {}
  }

  /// What one rule says of one row.
  public struct Verdict: Sendable {
    /// The rule.
    package let rule: Rule
    /// The row.
    public let row: String
    /// The column, or `nil` for a rule about all of them.
    public let column: ScoreColumn?
    /// Whether the requirement is met.
    public let status: Status
    /// The mean, or the mean difference to the recording; for ROUGE as a share of 1.
    public let observed: Double
    /// The least mean, or the largest drop as a negative difference.
    public let limit: Double
    /// The recorded mean of the same items; `nil` without a recording.
    package var recorded: Double?
    /// The mean of the run over the same items; `nil` for a rule without a column.
    package var current: Double?
    /// One-sided bounds of a mean difference in general: the lower one decides a pass, the upper one is that of the
    /// family. Infinite where nothing is known.
    package var bounds: ClosedRange<Double>?
    /// The corrected p of a drop by more than the limit.
    package var p: Double?
    /// Whether a bound leans on the few items that changed, see `DropTest.Verdict`.
    package var restsOnFewItems = false
    /// Items whose number changed; `nil` for a rule that compares none.
    package var changed: Int?
    /// The articles that dropped most, or those that differ; the largest drop first.
    package let articles: [Comparison.ItemChange]
    /// The ids of items that the row lacks and the recording has, for the rule about complete rows.
    package var lacking: [String] = []
  }

  /// A kind of requirement.
  package enum Rule: String, Sendable {
    /// A least mean.
    case minimum = "min"
    /// The mean on these items is not below the recorded one by more than a limit.
    case maximumDrop = "max-drop"
    /// The mean of such articles in general is not: paired non-inferiority to the recording.
    case maximumDropInGeneral = "max-drop in general"
    /// The same numbers as the recording.
    case exact
    /// A summary of every item.
    case complete
  }

  /// The outcome of a rule.
  public enum Status: String, Sendable {
    /// The requirement is met, and for a drop shown to be met.
    case passed
    /// Neither a regression nor its absence can be shown on these articles.
    case inconclusive
    /// The requirement is not met.
    case regression
  }

  /// One for each rule, row and column.
  public let verdicts: [Verdict]
  /// The level of the tests and bounds.
  package let level: Double
  /// How many items the run has, or clusters of them.
  package let units: Int

  /// Whether what stays open fails.
  package let isStrict: Bool

  /// Whether any verdict fails.
  public var hasFailed: Bool { verdicts.contains(where: fails) }

  /// Whether a verdict fails: a regression, and under the strict rule whatever has not passed.
  package func fails(_ verdict: Verdict) -> Bool {
    switch verdict.status {
    case .passed: false
    case .inconclusive: isStrict
    case .regression: true
    }
  }

  /// What two runs differ in that does not make the recording stale.
  package let cautions: [Caution]
  /// What became of items that rows lack.
  package let coverages: [Coverage]
  /// Columns that were checked over items of their own.
  package let gaps: [ColumnGaps]
  /// What one item is called.
  package let noun: String
  /// Rows of the run that are not checked, since the recording has none of that name and no rows were named.
  package let unrecorded: [String]

  /// Checks a run. Throws `CheckError`, `ComparisonError` and `ColumnError`; `recorded` may be `nil` for floors alone.
  package init(_ run: RunRecord, against recorded: RunRecord?, _ requirements: Requirements) throws {
    cautions = try recorded.map { try Self.cautions(run, $0) } ?? []
    let needsRows = !requirements.floors.isEmpty || requirements.maximumDrop != nil
    isStrict = requirements.isStrict
    var level = requirements.level
    var verdicts: [Verdict] = []
    var coverages: [Coverage] = []
    var gaps: [ColumnGaps] = []
    noun = run.noun
    unrecorded =
      requirements.rows == nil && needsRows
      ? recorded.map { recorded in run.plainRows.filter { !recorded.plainRows.contains($0) } } ?? [] : []
    var units = run.items.count
    if needsRows {
      let names = try Self.rows(run, recorded, requirements)
      let rules = ComparisonRules(
        interval: run.settings.interval, seed: run.settings.seed, jobs: requirements.jobs)
      verdicts = Self.incomplete(run, recorded, names, most: requirements.maximumMissing)
      let scored = names.filter { !run.hasFailed($0) }
      let parts = CheckedColumns(run, recorded)
      let scores = try CheckedScores(run, recorded, rows: scored, columns: parts.together, rules: rules)
      units = scores.units
      let floors = try requirements.floors.map { try scores.verdicts($0, of: run) }
      let named = Set(floors.flatMap(\.verdicts).compactMap(\.column?.key))
      gaps = parts.gaps.filter { requirements.maximumDrop != nil || named.contains($0.column.key) }
      verdicts += scored.flatMap { name in floors.flatMap { $0.verdicts.filter { $0.row == name } } }
      coverages = [scores.coverage] + floors.map(\.coverage).filter { $0.column != nil }
      if let limit = requirements.maximumDrop {
        let apart = try parts.apart.map { column in
          let own = scored.filter { run.hasNumbers($0, in: column) }
          verdicts += run.incomplete(scored.filter { !own.contains($0) }, in: column)
          return try own.isEmpty
            ? nil : CheckedScores(run, recorded, rows: own, columns: [column], rules: rules)
        }
        let all = [scores] + apart.compactMap(\.self)
        // Columns over other items are families of their own, which share the level.
        if requirements.isInGeneral { level = 1 - (1 - level) / Double(all.count) }
        verdicts += all.flatMap { scores in
          requirements.isInGeneral
            ? scores.dropsInGeneral(beyond: limit, level: level, jobs: requirements.jobs)
            : scores.drops(beyond: limit)
        }
      }
    }
    if requirements.isExact, let recorded { verdicts += Self.exact(run, recorded) }
    self.level = level
    self.verdicts = verdicts
    self.coverages = coverages
    self.gaps = gaps
    self.units = units
  }

  /// What differs without making the recording stale. Throws `CheckError` for what makes it stale.
  private static func cautions(_ run: RunRecord, _ recorded: RunRecord) throws -> [Caution] {
    let differences = Caution.between(recorded, run)
    if let signature = differences.first(where: { if case .signatures = $0 { true } else { false } }) {
      throw CheckError.staleRecording(signature)
    }
    let match = ItemMatch(run.items, recorded.items)
    if !match.onlyInFirst.isEmpty || !match.onlyInSecond.isEmpty {
      throw CheckError.otherArticles(onlyInRun: match.onlyInFirst, onlyInRecording: match.onlyInSecond)
    }
    for difference in differences {
      switch difference {
      case .setting("interval", _, _): break
      case .signatures, .corpora, .setting: throw CheckError.staleRecording(difference)
      case .formats, .versions: break
      }
    }
    return differences
  }

  private static func rows(_ run: RunRecord, _ recorded: RunRecord?, _ requirements: Requirements) throws
    -> [String]
  {
    let known = recorded ?? run
    let names = requirements.rows?.distinct() ?? known.plainRows
    for name in names {
      for (record, side) in [(run, CheckError.Side.run)] + (recorded.map { [($0, .recording)] } ?? [])
      where !record.systems.contains(where: { $0.name == name }) {
        throw CheckError.missingRow(name, in: side)
      }
      if let recorded, recorded.hasFailed(name) { throw CheckError.rowWithoutScores(name) }
    }
    if names.isEmpty { throw CheckError.nothingToCheck }
    return names
  }

  /// A verdict on each row that failed, on each that lacks an item where none may be missing, and on each that lacks more
  /// items than it may of those that the recording has. Where missing scores count as the worst, the means tell.
  private static func incomplete(
    _ run: RunRecord, _ recorded: RunRecord?, _ names: [String], most: Int
  ) -> [Verdict] {
    let selection = ItemSelection(run)
    let all = [selection] + run.incompleteColumns.map { ItemSelection(run, also: [$0]) }
    return names.compactMap { name in
      guard let row = run.systems.firstIndex(where: { $0.name == name }) else { return nil }
      let isStrict = run.settings.missing == .fail
      let lacking = isStrict ? all.map { $0.lacking[row] }.max() ?? 0 : selection.lacking[row]
      let lost = run.settings.missing == .zero ? [] : recorded.map { run.idsLost(name, since: $0) } ?? []
      guard selection.hasFailed[row] || isStrict && lacking > 0 || lost.count > most else { return nil }
      var verdict = Verdict(
        rule: .complete, row: name, column: nil, status: .regression, observed: Double(lacking),
        limit: Double(most), articles: [])
      verdict.lacking = lost
      return verdict
    }
  }
}

extension RunRecord {
  /// The names of its systems that are neither floors nor ceilings.
  fileprivate var plainRows: [String] { systems.filter { $0.role == .plain }.map(\.name) }

  /// The ids of items of which a row of an earlier run has scores and the same row of this one has not.
  fileprivate func idsLost(_ name: String, since recorded: RunRecord) -> [String] {
    guard let old = recorded.systems.first(where: { $0.name == name }),
      let new = systems.first(where: { $0.name == name })
    else { return [] }
    let (oldPlaces, newPlaces) = (recorded.places(of: recorded.shownColumns), places(of: shownColumns))
    return ItemMatch(recorded.items, items).positions
      .filter { old.has($0.first, oldPlaces) && !new.has($0.second, newPlaces) }
      .map { recorded.items.ids[$0.first] }
  }

  /// Whether a row has no scores, since too many of its items lack.
  fileprivate func hasFailed(_ name: String) -> Bool {
    systems.firstIndex { $0.name == name }.map { ItemSelection(self).hasFailed[$0] } ?? false
  }
}
