import CommandLine
import SumbenchEvaluation
import Reports
import SumbenchStatistics

struct PlanCommand: Subcommand {
  static let name = "plan"
  static let summary = "Says how many items a comparison needs, from a run of the same kind."
  static let discussion = """
    RUN is a run, see ‘compare’. The spread of the differences between its rows says how many items show a true
    difference, and which difference its own items, 1,000 and 11,490 of them would show.
    """
  static let otherNames = ["power", "samplesize"]

  @Option(
    "--difference", .difference, help: "true difference to be found, in the units of the table",
    in: .statistics)
  var difference = 0.5
  @Option("--power", .power, help: "probability with which it is to be found", in: .statistics) var power =
    0.8
  @Option(
    "--strategies", list: .rows, help: "the two rows to compare", default: "the pair of median spread",
    in: .input)
  var names: [String]?
  @Option("--column", .column, help: "the column", default: "the first", in: .input) var column: String?
  @Option(
    "--level", .level, help: "level of the tests, 0.95 or 95%", default: "the level of the rules",
    in: .statistics)
  var level: Double?
  let reading = RunOptions()
  let clusters = ClusterOption()
  let table = TableOptions()
  let work = JobsOption()
  @Operand(.file("RUN")) var path: String

  func run() throws {
    if let names, names.count != 2 {
      throw $names.refusal(of: names.joined(separator: ","), expected: "two rows")
    }
    let run = try reading.run(path).clustered(by: clusters.key)
    let column = try column.map { try run.columns.column(named: $0) } ?? reading.firstColumns(of: run)[0]
    let rules = ComparisonRules(
      interval: run.settings.interval, level: level, seed: run.settings.seed, jobs: work.count)
    if Double(column.text(difference / column.factor)) == 0 {
      throw $difference.refusal(
        of: "\(difference)",
        expected: "a difference that \(column.title) shows as more than \(column.text(0))")
    }
    if power <= rules.alpha {
      // Chance alone finds a difference that often, whatever the number of items.
      throw $power.refusal(
        of: "\(power)", expected: "a power above \(rules.alpha), at which the tests find what is not there")
    }
    let plan = try PlanTable(
      run, rows: names, column: column, difference: difference / column.factor, power: power, rules: rules)
    try table.print(Grid(plan, of: run))
  }
}
