import Corpora
import Evaluation
import Foundation
import Reports

struct CheckCommand {
  static let syntax = CommandSyntax(
    name: "check", summary: "Fails where a run is worse than it has to be, or worse than a recorded one.",
    operand: "RUN",
    options: [
      .init("--against", "RECORDED", "the recorded run (needless where --min is the only rule)"),
      .init(
        "--min", "V=X,V=X",
        "least means, times 100: rouge2=15.0, or\nrouge2_recall=15.0 for another measure; repeatable",
        isRepeatable: true),
      .init(
        "--max-drop", "X",
        "fail where a mean is lower than the recorded one by more\nthan X (times 100) and chance does not explain it"
      ),
      .init("--strict", nil, "fail also where --max-drop stays inconclusive"),
      .init("--level", "L", "level of the one-sided tests, above 0.5 (default: 0.95)"),
      .init("--exact", nil, "fail where any number differs from the recorded one"),
      .init("--strategies", "A,B", "rows for --min and --max-drop\n(default: all but floors and ceiling)"),
      .init("--verdicts", "FILE", "write the verdicts as JSON"),
      .init("--junit", "FILE", "write the verdicts as JUnit XML"),
      .init("--summary", "FILE", "append the table as Markdown, for a CI job's summary"),
      .init("--annotations", nil, "print ::error and ::warning lines for hosted CI"),
      .format,
    ],
    discussion: """
      RUN and RECORDED are run.json files, or the folders they lie in. A recording that
      was made otherwise (signature, texts, limit, cleaning, seed) is an error, never a
      pass. Exit codes: 0 pass, 1 regression, 2 data that cannot be used, 64 usage.
      """)

  private let path: String
  private let recordedPath: String?
  private let requirements: RegressionCheck.Requirements
  private let verdictsPath: String?
  private let junitPath: String?
  private let summaryPath: String?
  private let isAnnotating: Bool
  private let format: ReportFormat

  init(_ arguments: Arguments) throws {
    path = try arguments.operand(of: Self.syntax)
    recordedPath = arguments["--against"]
    var requirements = RegressionCheck.Requirements()
    requirements.floors = try Self.floors(
      arguments.all("--min").flatMap { $0.split(separator: ",") }.map(String.init))
    requirements.maximumDrop = try arguments.value(
      "--max-drop", default: nil, expected: "a number from 0 to 100"
    ) { text in Double(text).flatMap { (0...100).contains($0) ? .some($0) : nil } }
    requirements.isExact = arguments.has("--exact")
    requirements.isStrict = arguments.has("--strict")
    requirements.level = try arguments.level ?? 0.95
    requirements.rows = arguments.list("--strategies")
    if requirements.level <= 0.5 {
      throw UsageError.unusableValue(
        arguments["--level"] ?? "", option: "--level", expected: "a level above 0.5")
    }
    if requirements.floors.isEmpty, requirements.maximumDrop == nil, !requirements.isExact {
      throw UsageError.missingOption(
        "--min, --max-drop or --exact", reason: "for there to be anything to check")
    }
    if recordedPath == nil, requirements.isExact || requirements.maximumDrop != nil {
      throw UsageError.missingOption("--against", reason: "with --max-drop and --exact")
    }
    if requirements.isStrict, requirements.maximumDrop == nil {
      throw UsageError.missingOption("--max-drop", reason: "with --strict")
    }
    self.requirements = requirements
    verdictsPath = arguments["--verdicts"]
    junitPath = arguments["--junit"]
    summaryPath = arguments["--summary"]
    isAnnotating = arguments.has("--annotations")
    format = try arguments.format
  }

  func run() throws {
    let run = try RunRecord(contentsOf: path)
    let check = try RegressionCheck(
      run, against: try recordedPath.map(RunRecord.init(contentsOf:)), requirements)
    let grid = Grid(check, title: "check of \(path)", signature: run.signature)
    if let verdictsPath { try TextFile.write(check.json(signature: run.signature), to: verdictsPath) }
    if let junitPath { try TextFile.write(check.junit(), to: junitPath) }
    if let summaryPath { try TextFile.append(ReportFormat.markdown.text(of: grid), to: summaryPath) }
    Console.print(format.text(of: grid, style: Console.style))
    if isAnnotating { Console.print(check.annotations()) }
    if check.hasFailed { throw FailedCheck() }
  }

  private static func floors(_ texts: [String]) throws -> [ScoreFloor] {
    try texts.map { text in
      guard let floor = ScoreFloor(text) else {
        throw UsageError.unusableValue(
          text, option: "--min", expected: "a variant and a mean from 0 to 100, such as rouge2=15.0")
      }
      return floor
    }
  }
}
