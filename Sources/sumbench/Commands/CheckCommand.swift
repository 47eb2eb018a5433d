import CommandLine
import Corpora
import Evaluation
import Foundation
import Reports

struct CheckCommand: Subcommand {
  static let name = "check"
  static let summary = "Fails where a run is worse than it has to be, or worse than a recorded one."
  static let discussion = """
    RUN and RECORDED are run.json files, or the folders they lie in. A recording that was made otherwise (signature,
    texts, limit, cleaning, seed) is an error, never a pass. Exit codes: 0 pass, 1 regression, 2 data that cannot be
    used, 64 usage.
    """
  static let otherNames = ["gate", "assert", "regression"]

  @Option(
    "--against", .file("RECORDED"), help: "the recorded run (needless where --min is the only rule)",
    in: .input)
  var recordedPath: String?
  @Option(
    "--strategies", list: .rows, help: "rows for --min and --max-drop", default: "all but floors and ceiling",
    in: .input)
  var rows: [String]?
  @Option(
    "--min", each: .floor, isList: true,
    help: "least means, times 100: rouge2=15.0, or rouge2_recall=15.0 for another measure", in: .rules)
  var floors: [ScoreFloor]
  @Option(
    "--max-drop", .difference,
    help: """
      fail where a mean is lower than the recorded one by more than X (times 100) and chance does not explain it
      """,
    in: .rules)
  var maximumDrop: Double?
  @Flag("--strict", help: "fail also where --max-drop stays inconclusive", in: .rules) var isStrict
  @Option("--level", .oneSidedLevel, help: "level of the one-sided tests, above 0.5", in: .rules) var level =
    0.95
  @Flag("--exact", help: "fail where any number differs from the recorded one", in: .rules) var isExact
  let table = TableOptions()
  @Option("--verdicts", .file(), help: "write the verdicts as JSON", in: .output) var verdictsPath: String?
  @Option("--junit", .file(), help: "write the verdicts as JUnit XML", in: .output) var junitPath: String?
  @Option("--summary", .file(), help: "append the table as Markdown, for a CI job's summary", in: .output)
  var summaryPath: String?
  @Flag("--annotations", help: "print ::error and ::warning lines for hosted CI", in: .output)
  var isAnnotating
  @Operand(.file("RUN")) var path: String

  var constraints: [Constraint] {
    [
      .anyOf([$floors, $maximumDrop, $isExact], reason: "for there to be anything to check"),
      .requirement($recordedPath, withAny: [$maximumDrop, $isExact]),
      .requirement($maximumDrop, with: $isStrict),
    ]
  }

  private var requirements: RegressionCheck.Requirements {
    var requirements = RegressionCheck.Requirements()
    requirements.floors = floors
    requirements.maximumDrop = maximumDrop
    requirements.isExact = isExact
    requirements.isStrict = isStrict
    requirements.level = level
    requirements.rows = rows
    return requirements
  }

  func run() throws {
    let run = try RunRecord(contentsOf: path)
    let check = try RegressionCheck(
      run, against: try recordedPath.map(RunRecord.init(contentsOf:)), requirements)
    let grid = Grid(check, title: "check of \(path)", signature: run.signature)
    if let verdictsPath { try TextFile.write(check.json(signature: run.signature), to: verdictsPath) }
    if let junitPath { try TextFile.write(check.junit(), to: junitPath) }
    if let summaryPath { try TextFile.append(ReportFormat.markdown.text(of: grid), to: summaryPath) }
    try table.print(grid)
    if isAnnotating { try Console.print(check.annotations()) }
    if check.hasFailed { throw FailedCheck() }
  }
}
