import Foundation
import TestSupport
import Testing

struct PlotCommandTests {
  private let recorded = "Results/articles/rouge-score"

  @Test(arguments: ["leaderboard", "critical-difference", "pairs", "distribution"])
  func aPictureIsPrintedOrWritten(kind: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "pictures/one.svg")
      let printed = try SumbenchCommand.run(["plot", recorded, "--kind", kind, "--jobs", "1"])
      let written = try SumbenchCommand.run(["plot", recorded, "--kind", kind, "-o", file.path])
      #expect(printed.status == 0 && written.status == 0)
      #expect(written.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
      // What the library draws, to the byte.
      let golden = Project.file("Goldens/expected/plots/\(kind).svg")
      #expect(try String(contentsOf: golden, encoding: .utf8) == printed.output)
    }
  }

  @Test func aScatterIsOfRatings() throws {
    let result = try SumbenchCommand.run(["plot", "Goldens/examples/ratings.jsonl", "--kind", "scatter"])
    #expect(result.status == 0, "\(result.complaint)")
    #expect(result.output.contains("<svg"))
    let none = try SumbenchCommand.run(["plot", recorded, "--kind", "scatter"])
    #expect(none.status == 2 && none.output.isEmpty && none.complaint.contains("ratings"))
  }

  @Test func namedRowsAloneAreDrawnAndTested() throws {
    let result = try SumbenchCommand.run([
      "plot", recorded, "--kind", "pairs", "--systems", "lead-3,random,textrank", "--score", "R-2",
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("Pairs: R-2") && !result.output.contains("lexrank"))
    let compared = try SumbenchCommand.run([
      "compare", recorded, "--strategies", "lead-3,random,textrank", "--columns", "R-2", "--format", "csv",
    ])
    // The corrected p of both is that of one family of three.
    let lines = compared.output.split(separator: "\n").dropFirst().prefix(3)
    #expect(lines.count == 3)
    for line in lines {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let p = try #require(Double(cells[9]))
      #expect(result.output.contains(String(format: "p %.4f", p)), "\(line)")
    }
    #expect(result.output.contains("textrank minus lead-3: "))
  }

  @Test func widthIsThatOfTheFile() throws {
    for (width, attribute) in [("3.3in", "237.6pt"), ("84mm", "238.11pt"), ("504pt", "504pt")] {
      let result = try SumbenchCommand.run(["plot", recorded, "--width", width])
      #expect(result.output.contains("width=\"\(attribute)\""), "\(width)")
    }
  }

  @Test(arguments: [
    (["--kind", "pie"], 64, "leaderboard, critical-difference, pairs, scatter or distribution"),
    (["--width", "3"], 64, "did you mean ‘3in’"),
    (["--width", "1mm"], 64, "a width from 1in"),
    (["--output", "x.pdf"], 64, "rsvg-convert"),
    (["--kind", "pairs", "--baseline", "lead-3"], 64, "--baseline"),
    (["--human", "content"], 64, "--human"),
    (["--systems", "lead-4"], 2, "no row ‘lead-4’"),
    (["--baseline", "lead-4"], 2, "no row ‘lead-4’"),
    (["--score", "R-9"], 2, "R-9"),
    (["--kind", "pairs", "--systems", "lead-3"], 2, "no two rows"),
    (["--output", "/dev/null/x.svg"], 2, "cannot be written"),
  ])
  func misuseIsToldApart(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(["plot", recorded] + arguments)
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains(words), "\(result.complaint)")
  }

  @Test func shortenedNamesAreTold() throws {
    let name = "a-very-long-name-of-a-system-that-goes-on-and-on-and-on"
    let lines = (0..<8).flatMap { item in
      [name, "b"].map { #"{"id": "\#(item)", "system": "\#($0)", "scores": {"m": \#(item % 3)}}"# }
    }.joined(separator: "\n")
    let result = try SumbenchCommand.run(["plot", "-"], input: Data(lines.utf8))
    #expect(result.status == 0)
    #expect(result.complaint.contains("shortened to fit: \(name)"))
    #expect(result.output.contains("\(name): "))
    let wide = try SumbenchCommand.run(["plot", "-", "--width", "12in"], input: Data(lines.utf8))
    #expect(!wide.complaint.contains("shortened"))
  }
}
