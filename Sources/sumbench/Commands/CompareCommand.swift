import Evaluation
import Reports
import Statistics

struct CompareCommand {
  static let syntax = CommandSyntax(
    name: "compare",
    summary: "Says what the differences between two runs, or between the rows of one, are worth.",
    operand: "RUN [OTHER]",
    options: [
      .init(
        "--strategies", "A,B",
        "rows to compare; of one run each with each, of two runs\nthe same row in both (default: all, without the oracle of one run)"
      ),
      .correction, .level,
      .init("--seed", "N", "seed of the resampling (default: the seed of the run)"),
      .init("--force", nil, "compare although the signatures differ, with a warning"),
      .format,
    ],
    discussion: """
      RUN is a run.json, or the folder it lies in. A difference is the second minus the
      first: OTHER minus RUN, or a later row minus an earlier one. Runs whose scores came
      about in different ways are refused.
      """)

  private let paths: [String]
  private let names: [String]?
  private let correction: Correction
  private let level: Double?
  private let seed: UInt64?
  private let isForced: Bool
  private let format: ReportFormat

  init(_ arguments: Arguments) throws {
    paths = arguments.operands
    if paths.isEmpty { throw UsageError.missingOperand("RUN", of: Self.syntax) }
    if paths.count > 2 { throw UsageError.unexpectedOperand(paths[2], of: Self.syntax) }
    names = arguments.list("--strategies")
    correction = try arguments.correction
    level = try arguments.level
    seed = arguments["--seed"] == nil ? nil : try arguments.seed
    isForced = arguments.has("--force")
    format = try arguments.format
  }

  func run() throws {
    let records = try paths.map(RunRecord.init(contentsOf:))
    let first = records[0]
    var interval = first.settings.rules.interval
    interval.level = level ?? interval.level
    let rules = ComparisonRules(
      interval: interval, correction: correction, seed: seed ?? first.settings.seed)
    let comparison =
      if records.count == 2 {
        try Comparison(first, records[1], rows: names, allowsOtherSignature: isForced, rules: rules)
      } else {
        try Comparison(of: first, rows: names, rules: rules)
      }
    let articles = "\(comparison.items) \(comparison.items == 1 ? "article" : "articles")"
    let grid = Grid(
      comparison, title: "\(paths.joined(separator: " -> ")): \(articles)", signature: first.signature)
    Console.print(format.text(of: grid, style: Console.style))
  }
}
