import CommandLine
import Evaluation
import Reports

struct DiagnoseCommand: Subcommand {
  static let name = "diagnose"
  static let summary = "Shows what kind of summaries a run's strategies made, and on which articles."
  static let discussion = "RUN is a run.json, or the folder it lies in."
  static let otherNames = ["analyze", "analyse", "stats"]

  @Flag(
    "--slices",
    help: "instead: scores by length of article, length of reference and how much references copy",
    in: .output)
  var showsSlices
  let table = TableOptions()
  @Operand(.file("RUN")) var path: String

  func run() throws {
    let record = try RunRecord(contentsOf: path)
    try table.print(
      showsSlices ? Grid(SliceTable(record), of: record) : Grid(DiagnosticsTable(record), of: record))
  }
}
