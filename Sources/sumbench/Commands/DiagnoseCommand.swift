import CommandLine
import SumbenchEvaluation
import Reports

struct DiagnoseCommand: Subcommand {
  static let name = "diagnose"
  static let summary = "Shows what kind of summaries a run's strategies made, and on which articles."
  static let discussion =
    "RUN is a run over articles: its folder, or its run.json. --details works for any run that was kept."
  static let otherNames = ["analyze", "analyse", "stats"]

  @Flag(
    "--slices",
    help: "instead: scores by length of article, length of reference and how much references copy",
    in: .output)
  var showsSlices
  @Flag(
    "--details",
    help:
      "instead: seconds, and the numbers that programs added to their answers (cost, tokens), sums and means",
    in: .output)
  var showsDetails
  let table = TableOptions()
  @Operand(.file("RUN")) var path: String

  var constraints: [Constraint] { [.conflict($showsSlices, $showsDetails)] }

  func run() throws {
    let record = try RunRecord(contentsOf: path, needsScores: showsSlices)
    if showsDetails {
      return try table.print(Grid(DetailsTable(try RunDetails(beside: path, of: record)), of: record))
    }
    try table.print(
      showsSlices ? Grid(try SliceTable(record), of: record) : Grid(try DiagnosticsTable(record), of: record))
  }
}
