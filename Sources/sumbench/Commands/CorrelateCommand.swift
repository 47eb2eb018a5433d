import CommandLine
import Corpora
import Evaluation
import Reports
import Statistics

struct CorrelateCommand: Subcommand {
  static let name = "correlate"
  static let summary = "Correlates metrics with ratings of the same summaries by people."
  static let discussion = """
    RUN is a run, see ‘compare’, or a file of lines with scores (an object of numbers, or as score --per-item writes it),
    human (a number, an object of numbers or of lists of numbers; null or absent where nobody rated it), id and system.
    """
  static let otherNames = ["correlation", "meta-evaluate"]

  @Option(
    "--measure", .choice("M"), help: "of a score with precision, recall and f1, which one", in: .statistics)
  var measure = Measure.f1
  let statistics = LevelOption()
  let random = SeedOption()
  let reading = RunOptions()
  let table = TableOptions()
  @Operand(.file("RUN|-")) var path: String

  func run() throws {
    var rule = IntervalRule()
    rule.level = statistics.level ?? rule.level
    let items = try reading.run(path).ratedItems(measure)
    let correlations = CorrelationTable(items, rule: rule, seed: random.seed)
    let count = "\(items.count) \(items.count == 1 ? "item" : "items")"
    try table.print(Grid(correlations, title: "\(Place(path)): \(count)"))
  }
}
