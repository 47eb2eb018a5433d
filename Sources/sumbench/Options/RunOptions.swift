import CommandLine
import SumbenchEvaluation
import SumbenchSupport

/// The options of commands that read runs.
struct RunOptions: OptionGroup {
  @Option(
    "--metric", each: .metric,
    help: """
      how scores of another program are read: their scale (judge:1..5), and whether lower is better (ter:lower)
      """,
    in: .input)
  var metrics: [GivenMetric]
  @Option(
    "--missing", .choice("RULE"),
    help: """
      an item that a row lacks: skip leaves it out of all rows, zero counts the worst score, fail leaves it out and exits \
      with 1
      """,
    default: "the rule of the run, else skip", in: .scoring, isRare: true)
  var missing: MissingRule?

  /// Reads a run. Throws `DataError`, and `ColumnError`.
  func run(_ path: String) throws -> RunRecord {
    try RunRecord(contentsOf: path, metrics: metrics, missing: missing)
  }

  /// The columns that a command is about which takes the first one: those that were described, if any were.
  func firstColumns(of run: RunRecord) -> [ScoreColumn] {
    let described = metrics.map(\.name).distinct().flatMap { name in
      run.columns.filter { $0.isShown && $0.origin == .given && $0.baseKey == name }
    }
    return described.isEmpty ? Array(run.shownColumns.prefix(1)) : described
  }

  /// Reads the parts of a whole, of which some have scores that the others lack. Throws `DataError`, and `ColumnError`
  /// for a metric that none has.
  func parts(_ paths: [String]) throws -> [RunRecord] {
    let runs = try paths.map {
      try RunRecord(contentsOf: $0, metrics: metrics, missing: missing, isPart: true)
    }
    let given = runs.flatMap(\.columns).filter { $0.origin == .given }.map(\.baseKey)
    if let unknown = metrics.first(where: { !given.contains($0.name) }) {
      throw ColumnError.unknown(unknown.name, known: given.distinct())
    }
    return runs
  }
}

extension ValueSyntax where Value == GivenMetric {
  static var metric: Self {
    Self("NAME:RULE", expected: "a score and its scale or direction, such as judge:1..5 or ter:lower") {
      GivenMetric($0)
    }
  }
}

extension ItemSelection {
  /// Throws `FailedCheck` where a row or a metric failed, or where an item is missing that must not be.
  static func requireCompleteness(of record: RunRecord) throws {
    if ItemSelection.isIncomplete(record) || record.hasFailedMetric { throw FailedCheck() }
  }
}
