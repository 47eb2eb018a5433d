import CommandLine
import Evaluation
import Reports

struct CompareCommand: Subcommand {
  static let name = "compare"
  static let summary = "Says what the differences between two runs, or between the rows of one, are worth."
  static let discussion = """
    RUN is a run.json, or the folder it lies in. A difference is the second minus the first: OTHER minus RUN, or a
    later row minus an earlier one. Runs whose scores came about in different ways are refused.
    """
  static let otherNames = ["diff", "significance", "test"]

  @Option(
    "--strategies", list: .rows,
    help: "rows to compare; of one run each with each, of two runs the same row in both",
    default: "all, without the oracle of one run", in: .input)
  var names: [String]?
  @Flag("--force", help: "compare although the signatures differ, with a warning", in: .input) var isForced
  @Option(
    "--correction", .choice("C"),
    help: "for many comparisons at once: \(Correction.allCases.map(\.rawValue).joined(separator: ", "))",
    in: .statistics)
  var correction = Correction.holm
  let statistics = LevelOption()
  @Option("--seed", .seed, help: "seed of the resampling", default: "the seed of the run", in: .statistics)
  var seed: UInt64?
  let table = TableOptions()
  @Operand(.file("RUN")) var path: String
  @Operand(.file("OTHER")) var otherPath: String?

  func run() throws {
    let first = try RunRecord(contentsOf: path)
    let second = try otherPath.map(RunRecord.init(contentsOf:))
    var interval = first.settings.rules.interval
    interval.level = statistics.level ?? interval.level
    let rules = ComparisonRules(interval: interval, correction: correction, seed: seed ?? first.settings.seed)
    let comparison =
      if let second {
        try Comparison(first, second, rows: names, allowsOtherSignature: isForced, rules: rules)
      } else {
        try Comparison(of: first, rows: names, rules: rules)
      }
    let articles = "\(comparison.items) \(comparison.items == 1 ? "article" : "articles")"
    let paths = [path] + (otherPath.map { [$0] } ?? [])
    try table.print(
      Grid(comparison, title: "\(paths.joined(separator: " -> ")): \(articles)", signature: first.signature))
  }
}
