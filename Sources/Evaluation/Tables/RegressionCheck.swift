import TextProcessing

/// The gate of a build: whether a run is as good as it has to be, and as good as a recorded one.
///
/// A recording that was made otherwise (signature, texts, articles, limit, cleaning, seed) throws `CheckError`
/// instead of passing.
public struct RegressionCheck: Sendable {
  /// What is required of a run.
  public struct Requirements: Sendable {
    /// The least means.
    public var floors: [ScoreFloor] = []
    /// How far a mean may drop below the recording, times 100; `nil` for no such rule.
    public var maximumDrop: Double?
    /// Whether every number has to be the recorded one.
    public var isExact = false
    /// Whether a drop has to be shown to be within the limit: what stays open then fails too.
    public var isStrict = false
    /// The level of the one-sided tests and bounds, above 0.5.
    public var level = 0.95
    /// The rows to check; the strategies, without floors and ceiling, where it is `nil`. An exact check is about all.
    public var rows: [String]?

    /// No requirement.
    public init() {}
  }

  /// What one rule says of one row.
  public struct Verdict: Sendable {
    /// The rule.
    public let rule: Rule
    /// The row.
    public let row: String
    /// The column, or `nil` for a rule about all of them.
    public let column: ScoreColumn?
    /// What came of it.
    public let status: Status
    /// The mean, the mean difference (both 0 to 1), or the number of differences.
    public let observed: Double
    /// The least mean, the largest drop as a negative difference, or 0.
    public let limit: Double
    /// One-sided bounds of a mean difference.
    public var bounds: ClosedRange<Double>?
    /// The corrected p of a drop.
    public var p: Double?
    /// The articles that dropped most, or those that differ; the largest drop first.
    public let articles: [Comparison.ArticleChange]
  }

  /// A kind of requirement.
  public enum Rule: String, Sendable {
    /// A least mean.
    case minimum = "min"
    /// Paired non-inferiority to the recording.
    case maximumDrop = "max-drop"
    /// The same numbers as the recording.
    case exact
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
  public let level: Double

  /// Whether what stays open fails.
  public let isStrict: Bool

  /// Whether any verdict fails.
  public var hasFailed: Bool { verdicts.contains(where: fails) }

  /// Whether a verdict fails: a regression, and under the strict rule whatever has not passed.
  public func fails(_ verdict: Verdict) -> Bool {
    switch verdict.status {
    case .passed: false
    case .inconclusive: isStrict
    case .regression: true
    }
  }

  /// Checks a run. Throws `CheckError`; `recorded` may be `nil` for floors alone.
  public init(_ run: RunRecord, against recorded: RunRecord?, _ requirements: Requirements) throws {
    if let recorded { try Self.requireSameMaking(run, recorded) }
    let needsRows = !requirements.floors.isEmpty || requirements.maximumDrop != nil
    let names = needsRows ? try Self.rows(run, recorded, requirements) : []
    let rows = try names.map { try PairedRow(name: $0, run, recorded) }
    (level, isStrict) = (requirements.level, requirements.isStrict)
    verdicts =
      try rows.flatMap { row in
        try requirements.floors.map { try row.verdict($0) }
      }
      + (try requirements.maximumDrop.map { try Self.drops(rows, run, limit: $0, level: requirements.level) }
        ?? [])
      + (requirements.isExact ? recorded.map { Self.exact(run, $0) } ?? [] : [])
  }

  private static func requireSameMaking(_ run: RunRecord, _ recorded: RunRecord) throws {
    let match = ArticleMatch(run.corpus, recorded.corpus)
    let differences = Caution.between(recorded, run)
    if let signature = differences.first(where: { if case .signatures = $0 { true } else { false } }) {
      throw CheckError.staleRecording(signature)
    }
    if !match.onlyInFirst.isEmpty || !match.onlyInSecond.isEmpty {
      throw CheckError.otherArticles(onlyInRun: match.onlyInFirst, onlyInRecording: match.onlyInSecond)
    }
    if let difference = differences.first { throw CheckError.staleRecording(difference) }
  }

  private static func rows(_ run: RunRecord, _ recorded: RunRecord?, _ requirements: Requirements) throws
    -> [String]
  {
    let known = (recorded ?? run).strategies
    let names = requirements.rows?.distinct() ?? known.filter { $0.role == .strategy }.map(\.name)
    for name in names {
      for record in [run, recorded].compactMap(\.self) {
        guard let row = record.strategies.first(where: { $0.name == name }) else {
          throw CheckError.missingRow(name)
        }
        if row.scores.isEmpty { throw CheckError.rowWithoutScores(name) }
      }
    }
    if names.isEmpty { throw CheckError.nothingToCheck }
    return names
  }
}
