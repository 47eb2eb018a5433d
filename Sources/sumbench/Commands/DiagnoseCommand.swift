import Evaluation
import Reports

struct DiagnoseCommand {
  static let syntax = CommandSyntax(
    name: "diagnose", summary: "Shows what kind of summaries a run's strategies made, and on which articles.",
    operand: "RUN",
    options: [
      .init(
        "--slices", nil,
        "instead: scores by length of article, length of reference\nand how much references copy"),
      .format,
    ],
    discussion: "RUN is a run.json, or the folder it lies in.")

  private let path: String
  private let showsSlices: Bool
  private let format: ReportFormat

  init(_ arguments: Arguments) throws {
    path = try arguments.operand(of: Self.syntax)
    showsSlices = arguments.has("--slices")
    format = try arguments.format
  }

  func run() throws {
    let record = try RunRecord(contentsOf: path)
    let grid =
      showsSlices ? Grid(SliceTable(record), of: record) : Grid(DiagnosticsTable(record), of: record)
    Console.print(format.text(of: grid, style: Console.style))
  }
}
