import Corpora
import Evaluation
import Reports
import Statistics

struct CorrelateCommand {
  static let syntax = CommandSyntax(
    name: "correlate", summary: "Says how well metrics agree with people's scores of the same summaries.",
    operand: "FILE.jsonl|-",
    options: [
      .init("--measure", "M", "of a score with precision, recall and f1, which one\n(default: f1)"),
      .level, .seed, .format,
    ],
    discussion: """
      Each line is an object with scores (an object of numbers, or as score --per-item
      writes it), human (a number, or an object of numbers; null or absent where nobody
      rated it), and id and system.
      """)

  private let path: String
  private let measure: Measure
  private let rule: IntervalRule
  private let seed: UInt64
  private let format: ReportFormat

  init(_ arguments: Arguments) throws {
    path = try arguments.operand(of: Self.syntax)
    let known = Measure.allCases.map(\.rawValue).joined(separator: ", ")
    measure = try arguments.value("--measure", default: .f1, expected: known, Measure.init)
    var rule = IntervalRule()
    rule.level = try arguments.level ?? rule.level
    self.rule = rule
    seed = try arguments.seed
    format = try arguments.format
  }

  func run() throws {
    let items = try RatedItem.items(at: path, measure: measure)
    let table = CorrelationTable(items, rule: rule, seed: seed)
    if table.rows.isEmpty { throw DataError.missingKey(Place(path), anyOf: ["human"]) }
    let grid = Grid(
      table, title: "\(Place(path)): \(items.count) \(items.count == 1 ? "item" : "items")")
    Console.print(format.text(of: grid, style: Console.style))
  }
}
