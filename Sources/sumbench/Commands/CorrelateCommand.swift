import CommandLine
import Corpora
import Evaluation
import Reports

struct CorrelateCommand: Subcommand {
  static let name = "correlate"
  static let summary = "Says how well metrics agree with people's scores of the same summaries."
  static let discussion = """
    Each line is an object with scores (an object of numbers, or as score --per-item writes it), human (a number, or
    an object of numbers; null or absent where nobody rated it), and id and system.
    """
  static let otherNames = ["correlation", "meta-evaluate"]

  @Option(
    "--measure", .choice("M"), help: "of a score with precision, recall and f1, which one", in: .statistics)
  var measure = Measure.f1
  let statistics = LevelOption()
  let random = SeedOption()
  let table = TableOptions()
  @Operand(.file("FILE.jsonl|-")) var path: String

  func run() throws {
    var rule = IntervalRule()
    rule.level = statistics.level ?? rule.level
    let items = try RatedItem.items(at: path, measure: measure)
    let correlations = CorrelationTable(items, rule: rule, seed: random.seed)
    if correlations.rows.isEmpty { throw DataError.missingKey(Place(path), anyOf: ["human"]) }
    let count = "\(items.count) \(items.count == 1 ? "item" : "items")"
    try table.print(Grid(correlations, title: "\(Place(path)): \(count)"))
  }
}
