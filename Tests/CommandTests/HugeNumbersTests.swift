import Foundation
import TestSupport
import Testing

/// Numbers whose squares and sums would leave the range are refused where they are read; what remains gives numbers.
struct HugeNumbersTests {
  private static let commands = [
    "compare FILE", "correlate FILE --samples 20", "correlate FILE --agreement --samples 20",
    "correlate FILE --test pearson --samples 20", "check FILE --against FILE --max-drop 1 --in-general",
    "plan FILE", "show FILE", "merge FILE", "report FILE --output page.html",
  ]

  private func write(_ value: String, in folder: URL) throws {
    let lines = (0..<6).flatMap { item in
      ["a", "b", "c", "d"].map { system in
        #"{"id":"\#(item)","system":"\#(system)","scores":{"m":\#(item % 2 == 0 ? value : "1")},"human":{"h":[\#(value),\#(item)]}}"#
      }
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "g.jsonl"))
  }

  @Test(arguments: commands)
  func scoreBeyondTheRangeIsRefused(command: String) throws {
    try withTemporaryFolder { folder in
      try write("1e200", in: folder)
      let call = command.replacing("FILE", with: "g.jsonl").split(separator: " ").map(String.init)
      let result = try SumbenchCommand.run(call, in: folder)
      #expect(result.status == 2)
      #expect(
        result.complaint.contains("g.jsonl:1: ‘") && result.complaint.contains("up to 1e60"),
        "\(result.complaint)")
    }
  }

  @Test(arguments: commands, ["1e60", "5e-324"])
  func scoreWithinTheRangeGivesNumbers(command: String, value: String) throws {
    try withTemporaryFolder { folder in
      try write(value, in: folder)
      let call = command.replacing("FILE", with: "g.jsonl").split(separator: " ").map(String.init)
      let result = try SumbenchCommand.run(
        call + (command.hasPrefix("report") ? [] : ["--format", "json"]), in: folder)
      // Scores that vary by nothing that can be told give no plan.
      let isPlanned = !result.complaint.contains("no two rows differ from item to item")
      #expect([0, 1].contains(result.status) || !isPlanned, "\(result.complaint)")
      #expect(!result.output.contains("nan") && !result.output.contains("inf,"))
    }
  }

  @Test func scoreInARecordBeyondTheRangeIsRefused() throws {
    try withTemporaryFolder { folder in
      let line = #"{"id":"1","candidate":"a cat","reference":"a cat","scores":{"judge":3}}"#
      try Data(line.utf8).write(to: folder.appending(path: "i.jsonl"))
      _ = try SumbenchCommand.run(
        ["score", "i.jsonl", "--rules", "rouge-score", "--output", "o"], in: folder)
      let record = folder.appending(path: "o/i/rouge-score/run.json")
      let json = try String(contentsOf: record, encoding: .utf8).replacing(
        #""judge":[3]"#, with: #""judge":[3e99]"#)
      try Data(json.utf8).write(to: record)
      let result = try SumbenchCommand.run(["report", record.path, "--output", "p.html"], in: folder)
      #expect(
        result.status == 2 && result.complaint.contains("systems.[0].scores.judge.[0]"), "\(result.complaint)"
      )
    }
  }
}
