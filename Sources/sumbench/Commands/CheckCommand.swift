import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchPrograms
import Reports
import SumbenchSupport

struct CheckCommand: Subcommand {
  static let name = "check"
  static let summary = "Fails where a run is worse than it has to be, or worse than a recorded one."
  static let discussion = """
    RUN and RECORDED are runs, see ‘compare’: folders, run.json files, or files of score lines. A recording that was made otherwise (signature,
    texts, limit, cleaning, seed) is an error, never a pass. Exit codes: 0 pass, 1 regression, 2 data that cannot be
    used, 64 usage.
    """
  static let otherNames = ["gate", "assert", "regression"]

  let configuration = ConfigurationOption()
  @Option(
    "--against", .file("RECORDED"), help: "the recorded run (needless where --min is the only rule)",
    in: .input)
  var recordedPath: String?
  @Option(
    "--against-missing", .choice("fail|ok"),
    help: "what it is where there is no RECORDED yet: an error, or ok, so that --min alone is checked",
    in: .input)
  var missingRecording = MissingRecording.fail
  @Option(
    "--strategies", list: .rows, help: "rows for --min and --max-drop", default: "all but floors and ceiling",
    in: .input)
  var rows: [String]?
  @Option(
    "--min", each: .floor, isList: true,
    help: "least means in the units of the table: R-2=15.0, rouge2_recall=15.0, judge=3.5", in: .rules)
  var floors: [ScoreFloor]
  @Option(
    "--max-drop", .difference,
    help:
      "fail where a mean on these items is worse than the recorded one by more than X, in the units of the table",
    in: .rules)
  var maximumDrop: Double?
  @Flag(
    "--in-general",
    help: "--max-drop is about such items in general: fail where a drop beyond X is shown by a test",
    in: .rules)
  var isInGeneral
  @Flag(
    "--strict", help: "with --in-general: fail also where it stays inconclusive", in: .rules, isRare: true)
  var isStrict
  @Option(
    "--level", .oneSidedLevel, help: "with --in-general: level of the one-sided tests, above 0.5",
    default: "0.95", in: .rules, isRare: true)
  var level: Double?
  @Option(
    "--max-missing", .wholeNumber(in: 0...Int.max),
    help: "how many items a row may lack that the recording has in that row", default: "0",
    in: .rules, isRare: true)
  var maximumMissing: Int?
  @Flag("--exact", help: "fail where any number differs from the recorded one", in: .rules) var isExact
  let reading = RunOptions()
  let clusters = ClusterOption()
  let table = TableOptions()
  let work = JobsOption()
  @Option("--verdicts", .file(), help: "write the verdicts as JSON", in: .output, isRare: true)
  var verdictsPath: String?
  @Option("--junit", .file(), help: "write the verdicts as JUnit XML", in: .output) var junitPath: String?
  @Option("--summary", .file(), help: "append the table as Markdown, for a CI job's summary", in: .output)
  var summaryPath: String?
  @Flag("--annotations", help: "print ::error and ::warning lines for hosted CI", in: .output)
  var isAnnotating
  @Operand(.file("RUN"), key: "run") var path: String

  var constraints: [Constraint] {
    [
      .anyOf([$floors, $maximumDrop, $isExact], reason: "for there to be anything to check"),
      .requirement($recordedPath, withAny: [$maximumDrop, $isExact]),
      .requirement($recordedPath, with: $maximumMissing),
      .requirement($recordedPath, with: $missingRecording), .requirement($maximumDrop, with: $isInGeneral),
      .requirement($isInGeneral, withAny: [$isStrict, $level]),
    ]
  }

  private var requirements: RegressionCheck.Requirements {
    var requirements = RegressionCheck.Requirements()
    requirements.floors = floors
    requirements.maximumDrop = maximumDrop
    requirements.isExact = isExact
    requirements.isInGeneral = isInGeneral
    requirements.isStrict = isStrict
    requirements.level = level ?? requirements.level
    requirements.jobs = work.count
    requirements.rows = rows
    requirements.maximumMissing = maximumMissing ?? 0
    return requirements
  }

  func run() throws {
    try ResultsFolder.requireDistinct([verdictsPath, junitPath, summaryPath].compactMap(\.self))
    let clock = ContinuousClock()
    let start = clock.now
    let run = try $path.locating { try reading.run(path) }.clustered(by: clusters.key)
    let isFirst = missingRecording == .ok && recordedPath.map { FileKind($0) == .missing } ?? false
    var requirements = requirements
    if isFirst { (requirements.maximumDrop, requirements.isExact) = (nil, false) }
    let recorded =
      isFirst
      ? nil
      : try recordedPath.map { path in
        try $recordedPath.locating { try reading.run(path) }.clustered(by: clusters.key)
      }
    let check = try RegressionCheck(run, against: recorded, requirements)
    var grid = Grid(check, title: "check of \(path)", signature: run.signature)
    if isFirst, let recordedPath {
      grid.notes.append(
        Note(
          .warning, "no-recording",
          "there is no \(recordedPath) yet: nothing was compared; keep this run there"))
    }
    if let verdictsPath {
      try TextFile.write(check.json(signature: run.signature, notes: grid.notes), to: verdictsPath)
    }
    if let junitPath {
      let text = check.junit(
        seconds: (clock.now - start).inSeconds, notes: grid.notes, making: try making(check, of: run))
      try TextFile.write(text, to: junitPath)
    }
    if let summaryPath { try TextFile.append(ReportFormat.markdown.text(of: grid), to: summaryPath) }
    try table.print(grid)
    if isAnnotating { try Console.print(check.annotations(grid.notes)) }
    if check.hasFailed { throw FailedCheck() }
  }
}

extension CheckCommand {
  /// How long the summaries of the checked rows took, where that is recorded beside the run.
  private func making(
    _ check: RegressionCheck, of run: RunRecord
  ) throws -> [(row: String, seconds: Double)] {
    let details: RunDetails
    do { details = try RunDetails(beside: path, of: run) } catch is RecordLack { return [] }
    let rows = check.verdicts.map(\.row).distinct()
    return rows.compactMap { row in
      guard let found = details.rows.first(where: { $0.system == row && $0.metric == nil }) else {
        return nil
      }
      let seconds = found.seconds.compactMap(\.self)
      return seconds.isEmpty ? nil : (row, seconds.reduce(0, +))
    }
  }
}

/// What it is where there is no recording yet.
enum MissingRecording: String, CaseIterable, Sendable {
  case fail, ok
}
