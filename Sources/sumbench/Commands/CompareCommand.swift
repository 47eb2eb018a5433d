import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Reports
import SumbenchStatistics
import SumbenchSupport

struct CompareCommand: Subcommand {
  static let name = "compare"
  static let summary = "Tests the differences between two runs, or between the rows of one."
  static let discussion = """
    RUN is a run's folder, a folder with one run below it, a run.json, or a file with a line of scores for each item, by
    whatever program: {"id": ..., "system": ..., "scores": {NAME: number}}. A difference is the second minus the first:
    OTHER minus RUN, or a later row minus an earlier one. Of several others each is compared with RUN, the baseline, over the
    items that all of them have; NAME is what a run is called then. Runs whose scores were made in different ways are refused.
    """
  static let otherNames = ["diff", "significance", "test"]

  let configuration = ConfigurationOption()
  @Option(
    "--strategies", list: .rows,
    help: "rows to compare; of one run each with each, of two runs the same row in both",
    default: "all, without the oracle of one run", in: .input)
  var names: [String]?
  @Option("--baseline", .row, help: "compare every other row with this one alone", in: .input)
  var baseline: String?
  @Option(
    "--columns", list: .columns, help: "columns to compare, or ‘all’; they are one family",
    default: "the first for all pairs of a run, or those of --metric; else all", in: .input)
  var columnNames: [String]?
  @Flag("--force", help: "compare although the signatures differ, with a warning", in: .input, isRare: true)
  var isForced
  @Option(
    "--correction", .choice("C"),
    help: "for many comparisons at once: \(Correction.allCases.map(\.rawValue).joined(separator: ", "))",
    in: .statistics, isRare: true)
  var correction = Correction.maxT
  let statistics = LevelOption()
  @Option(
    "--seed", .seed, help: "seed of intervals that resample; no p and no verdict depends on it",
    default: "the seed of the run", in: .statistics, isRare: true)
  var seed: UInt64?
  let reading = RunOptions()
  let clusters = ClusterOption()
  @Option(
    "--items", .wholeNumber(in: 0...1_000_000), help: "how many of the items that changed most are listed",
    in: .output, isRare: true)
  var itemCount = 10
  let table = TableOptions()
  let work = JobsOption()
  @Flag(
    "--history",
    help: "the mean of each row in one run after the other, in the first column, instead of tests",
    in: .output)
  var isHistory
  @Operand(.namedRun("RUN"), key: "run") var file: NamedFile
  @Operand(.namedRun("OTHER"), count: 0...Int.max, key: "other") var others: [NamedFile]

  func run() throws {
    var first = try $file.locating { try reading.run(file.path) }.clustered(by: clusters.key)
    if others.count > 1 || isHistory { return try compareSeveral(first) }
    var second = try others.first.map { other in
      try $others.locating { try reading.run(other.path) }.clustered(by: clusters.key)
    }
    if let other = second, reading.missing == .zero {
      (first, second) = (first.covering(other.items), other.covering(first.items))
    }
    let rules = ComparisonRules(
      interval: first.settings.interval, level: statistics.level, correction: correction,
      seed: seed ?? first.settings.seed, jobs: work.count)
    let isOfFirst = second == nil && names == nil && baseline == nil && columnNames == nil
    let columns = try columns(of: first, isWhole: isOfFirst)
    let comparison =
      if let second {
        try Comparison(
          first, second, rows: names, columns: columns, allowsOtherSignature: isForced, rules: rules)
      } else {
        try Comparison(of: first, rows: names, baseline: baseline, columns: columns, rules: rules)
      }
    let articles = "\(comparison.items) \(comparison.noun)\(comparison.items == 1 ? "" : "s")"
    let paths = ([file] + others).map(\.path)
    var grid = Grid(
      comparison, title: "\(paths.joined(separator: " -> ")): \(articles)", signature: first.signature,
      isExplained: table.isExplained || $itemCount.isGiven, changes: itemCount)
    if isOfFirst { grid.notes += comparison.otherColumnsNote(of: first) }
    try table.print(grid)
  }

  /// Compares each of several runs with the first, or shows them one after the other.
  private func compareSeveral(_ first: RunRecord) throws {
    let runs = try zip(NamedFile.distinctNames([file] + others), [file] + others).enumerated().map {
      index, run in
      (name: run.0, record: try index == 0 ? first : reading.run(run.1.path).clustered(by: clusters.key))
    }
    if let twice = runs.indices.first(where: { index in
      runs[..<index].contains { $0.name == runs[index].name }
    }) {
      throw UsageError.refusedValue(option: "OTHER", reason: "there is another run ‘\(runs[twice].name)’")
    }
    for name in names ?? [] { for run in runs { _ = try run.record.system(named: name) } }
    let joined = try JoinedRuns(
      runs, columns: try columns(of: first, isWhole: false), allowsOtherSignature: isForced)
    if isHistory {
      let history = try RunHistory(
        joined, rows: names, interval: first.settings.interval,
        seed: seed ?? first.settings.seed)
      var grid = Grid(
        history, title: "\(first.name): \(history.items.counted(history.noun)), \(runs.count.counted("run"))",
        signature: first.signature)
      grid.notes += joined.cautionNotes
      return try table.print(grid)
    }
    let rules = ComparisonRules(
      interval: first.settings.interval, level: statistics.level, correction: correction,
      seed: seed ?? first.settings.seed, jobs: work.count)
    let comparison = try Comparison(joined, rows: names, rules: rules)
    try table.print(
      Grid(
        comparison,
        title: "\(runs[0].name) -> \(runs.dropFirst().map(\.name).joined(separator: ", ")): "
          + comparison.items.counted(comparison.noun),
        signature: first.signature, isExplained: table.isExplained || $itemCount.isGiven, changes: itemCount))
  }

  /// The named columns; `nil` for all shown ones.
  private func columns(of run: RunRecord, isWhole: Bool) throws -> [ScoreColumn]? {
    guard let columnNames else { return isWhole ? reading.firstColumns(of: run) : nil }
    if columnNames == ["all"] { return nil }
    return try columnNames.map { try run.columns.column(named: $0) }.distinct()
  }

  var constraints: [Constraint] { [.conflict($baseline, $others), .conflict($baseline, $isHistory)] }
}
