import CommandLine
import Reports

/// The option for the form of the table that a command prints.
struct TableOptions: OptionGroup {
  @Option(
    "--format", .choice("F"), short: "f",
    help: "form of the printed table: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))",
    in: .output)
  var format = ReportFormat.terminal

  func print(_ grid: Grid) throws {
    try Console.print(format.text(of: grid, style: .ofStandardOutput))
  }
}
