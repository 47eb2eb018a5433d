import CommandLine
import SumbenchEvaluation
import Reports
import SumbenchSupport

/// The option for the form of the table that a command prints.
struct TableOptions: OptionGroup {
  @Option(
    "--format", .choice("F"), short: "f",
    help: "form of the printed table: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))",
    in: .output)
  var format = ReportFormat.terminal
  @Option(
    "--latex-width", .paper,
    help:
      "with --format latex: widths in points of a column and of the text of your paper, which the table fits",
    default: "200,345, the class article", in: .output, isRare: true)
  var paper: LaTeXPaper?
  @Flag(
    "--explain",
    help:
      "show warnings whole, with the ids they are about, and say of compared pairs in words what was found",
    in: .output)
  var isExplained
  @Flag("--signature", help: "show the whole signature, as files always have it", in: .output, isRare: true)
  var showsSignature

  /// What a terminal shows of a table.
  private func style(_ style: TerminalStyle) -> TerminalStyle {
    var style = style
    style.isExplained = isExplained
    style.showsSignature = showsSignature
    return style
  }

  /// Prints a table. What its form cannot carry goes to standard error, and so does the whole table for `toStandardError`.
  ///
  /// With `isQuiet` only the warnings are left.
  func print(_ grid: Grid, isQuiet: Bool = false, toStandardError: Bool = false) throws {
    if isQuiet {
      Self.complain(grid.notes.filter { $0.kind == .warning })
    } else if toStandardError {
      Console.complain(ReportFormat.terminal.text(of: grid, style: style(.plain)))
    } else {
      let drawing = format.drawing(of: grid, style: style(.ofStandardOutput), paper: paper ?? .article)
      try Console.print(drawing.text)
      for remark in drawing.remarks { Console.complain("sumbench: \(remark.showingControls)\n") }
      // Whoever puts the table into a paper does not see its comments.
      if format == .latex { Self.complain(grid.notes.filter { $0.kind == .warning }) }
      if !format.carriesNotes {
        Self.complain(grid.notes)
        Console.complain(
          message: "sumbench: signature \(RunRecord.signatureDigest(grid.signature)): \(grid.signature)")
      }
    }
  }

  /// Prints what belongs to a table: after it on a terminal, else on standard error, where it breaks no document.
  func printBeside(_ text: String) throws {
    if format == .terminal { try Console.print("\n" + text) } else { Console.complain(text) }
  }

  private static func complain(_ notes: [Note]) {
    for note in notes {
      Console.complain(message: "sumbench: \(note.kind == .warning ? "warning: " : "")\(note.sentence)")
    }
  }
}
