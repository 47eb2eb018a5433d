import CommandLine
import Evaluation
import Reports

struct DiagnoseCommand: Subcommand {
  static let name = "diagnose"
  static let summary = "Shows what kind of summaries a run's strategies made, and on which articles."
  static let discussion = "RUN is a run over articles: its folder, or its run.json."
  static let otherNames = ["analyze", "analyse", "stats"]

  @Flag(
    "--slices",
    help: "instead: scores by length of article, length of reference and how much references copy",
    in: .output)
  var showsSlices
  let table = TableOptions()
  @Operand(.file("RUN")) var path: String

  func run() throws {
    let record = try RunRecord(contentsOf: path, needsScores: showsSlices)
    try table.print(
      showsSlices ? Grid(try SliceTable(record), of: record) : Grid(try DiagnosticsTable(record), of: record))
  }
}
