import Foundation
import TestSupport
import Testing

@testable import Reports

struct LaTeXTests {
  private static let program = "/usr/bin/pdflatex"

  /// In a document of two columns, with nothing but the packages that the table asks for.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program), "there is no pdflatex here"))
  func tableOfOddNamesCompiles() throws {
    var grid = ReportFormatTests.grid
    for name in [
      "\\input{x} \\\\", "[1] *", "--fast `x'' ,,", "e\u{301}\u{7}\n\t", "\"é\" ?` !`", "%", "\u{A0}ß€",
    ] {
      grid.groups[0].append(Grid.Row(cells: [.text(name), .missing, .number("-1.0", value: 1)]))
    }
    let document = """
      \\documentclass[twocolumn]{article}
      \\usepackage{booktabs}
      \\begin{document}
      \(grid.latex())\\end{document}

      """
    try withTemporaryFolder { folder in
      try Data(document.utf8).write(to: folder.appending(path: "table.tex"))
      let process = Process()
      process.executableURL = URL(filePath: Self.program)
      process.arguments = ["-interaction=nonstopmode", "-halt-on-error", "table.tex"]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let log = String(decoding: try Data(contentsOf: folder.appending(path: "table.log")), as: UTF8.self)
      let complaints = log.split(separator: "\n").filter { $0.hasPrefix("!") || $0.hasPrefix("Overfull") }
      #expect(process.terminationStatus == 0 && complaints.isEmpty, "\(complaints)")
    }
  }
}
