import Foundation
import TestSupport
import Testing

/// A run is a run, whoever made the numbers: `score --output` and lines of other programs go where a run goes.
struct ForeignScoresTests {
  /// 30 items of two systems; the second is better by 1 of 5 on every item but the last.
  private static let judged: [String] = (1...30).flatMap { item -> [String] in
    let lower = 2 + item % 2
    return [line(item, "a", lower), line(item, "b", item < 30 ? lower + 1 : lower)]
  }

  private static func line(_ item: Int, _ system: String, _ score: Int) -> String {
    #"{"id": \#(item), "system": "\#(system)", "scores": {"judge": \#(score), "bertscore": 0.5\#(score)}, "#
      + #""human": \#(score)}"#
  }

  private func write(_ lines: [String], to file: URL) throws {
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
  }

  @Test func linesOfAnotherProgramAreComparedCheckedDrawnAndCorrelated() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "judged.jsonl")
      try write(Self.judged, to: file)
      let compared = try SumbenchCommand.run(["compare", file.path, "--metric", "judge:1..5"])
      #expect(compared.status == 0)
      #expect(compared.output.contains("b is better than a on"))
      let passed = try SumbenchCommand.run(["check", file.path, "--against", file.path, "--max-drop", "0"])
      #expect(passed.status == 0)

      let worse = folder.appending(path: "worse.jsonl")
      try write(Self.judged.map { $0.replacing(#""judge": 4"#, with: #""judge": 1"#) }, to: worse)
      let failed = try SumbenchCommand.run([
        "check", worse.path, "--against", file.path, "--max-drop", "0.5", "--strategies", "b",
      ])
      #expect(failed.status == 1)
      #expect(failed.output.contains("regression: b, judge"))

      let page = folder.appending(path: "page.html")
      #expect(try SumbenchCommand.run(["report", file.path, "--output", page.path]).status == 0)
      #expect(try String(contentsOf: page, encoding: .utf8).contains("bertscore"))
      let correlated = try SumbenchCommand.run(["correlate", file.path])
      #expect(correlated.output.contains("judge"))
      let diagnosed = try SumbenchCommand.run(["diagnose", file.path])
      #expect(diagnosed.status == 2)
    }
  }

  @Test func scoresAreKeptAsARunThatEverythingReads() throws {
    try withTemporaryFolder { folder in
      let lines = (1...20).flatMap { item in
        ["near", "far"].map { system in
          let candidate =
            system == "near" ? "the cat number \(item) sat down" : "a dog number \(item) ran off"
          return
            #"{"id":"\#(item)","system":"\#(system)","candidate":"\#(candidate)","reference":"the cat number \#(item) sat","human":{"fluency":\#(item % 5)}}"#
        }
      }
      let (file, shuffled) = (folder.appending(path: "x.jsonl"), folder.appending(path: "y/x.jsonl"))
      try FileManager.default.createDirectory(
        at: shuffled.deletingLastPathComponent(), withIntermediateDirectories: true)
      try write(lines, to: file)
      try write(lines.reversed(), to: shuffled)
      let outputs = ["one", "two"].map { folder.appending(path: $0).path }
      let first = try SumbenchCommand.run(["score", file.path, "--output", outputs[0]])
      let second = try SumbenchCommand.run(["score", shuffled.path, "--output", outputs[1]])
      #expect(first.status == 0)
      #expect(first.output == second.output.replacing(outputs[1], with: outputs[0]))
      for name in ["run.json", "summaries.jsonl", "scores.csv", "table.md"] {
        let bytes = try outputs.map { try Data(contentsOf: URL(filePath: "\($0)/x/rouge-score/\(name)")) }
        #expect(bytes[0] == bytes[1], "\(name)")
      }
      let compared = try SumbenchCommand.run(["compare", outputs[0]])
      #expect(compared.output.contains("near is better than far on R-1"))
      let checked = try SumbenchCommand.run(["check", outputs[1], "--against", outputs[0], "--exact"])
      #expect(checked.status == 0)
      #expect(try SumbenchCommand.run(["correlate", outputs[0]]).output.contains("fluency"))
      let verified = try SumbenchCommand.run(["verify", outputs[0]])
      #expect(verified.status == 2)
      #expect(verified.complaint.contains("cannot be made again"))
    }
  }

  @Test func linesGoToStandardOutputAndTheTableToStandardError() throws {
    let item = #"{"id":"1","candidate":"the cat sat","reference":"the cat sat","scores":{"judge":4}}"#
    let result = try SumbenchCommand.run(["score", "-", "--per-item", "-"], input: Data(item.utf8))
    #expect(result.output.hasPrefix(#"{"id":"1","scores":{"judge":4,"rouge1":"#))
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.complaint.contains("R-Lsum"))
  }

  @Test func sameItemTwiceNamesBothLines() throws {
    let item = #"{"id":"1","system":"s","candidate":"a","reference":"a"}"#
    let result = try SumbenchCommand.run(["score", "-"], input: Data("\(item)\n\(item)".utf8))
    #expect(result.status == 2)
    #expect(result.complaint.contains(":2") && result.complaint.contains(":1"))
  }
}
