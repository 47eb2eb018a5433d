import Foundation
import TestSupport
import Testing

/// Programs of a few lines of shell as summarizers: good ones score, bad ones harm only their own row.
struct ExternalSummarizerTests {
  /// Reads lines and takes the first sentence; `$id` is cut out of the JSON line.
  static let loop = #"while read -r line; do id=$(expr "$line" : '.*"id":"\([^"]*\)"'); "#
  static let first = loop + #"echo "{\"id\":\"$id\",\"sentences\":[0]}"; done"#

  @Test(arguments: [
    first,
    // Answers by text, and in pairs that come in the wrong order.
    loop + #"echo "{\"id\":\"$id\",\"summary\":\"Some words of its own.\"}"; done"#,
    // Dies after each answer.
    #"read -r line; id=$(expr "$line" : '.*"id":"\([^"]*\)"'); echo "{\"id\":\"$id\",\"sentences\":[0]}""#,
    // Says a lot on standard error.
    "head -c 1000000 /dev/zero | tr '\\0' x >&2; " + first,
  ])
  func programScores(command: String) throws {
    let row = try row(of: command)
    #expect(row.count > 5)
    #expect(Double(row[1]) ?? 0 > 1)
  }

  @Test(arguments: [
    ("sleep 60", "no answer within 1 s of any of 2 starts"),
    ("exit 3", "ended without an answer"),
    ("echo the disk is full >&2; exit 1", "ended without an answer: the disk is full"),
    (
      loop + "echo garbage; done; sleep 60",
      "no answer within 1 s of any of 2 starts; 1 line was not an answer: ‘garbage’"
    ),
    (
      loop + #"echo '{"id":"nobody","sentences":[0]}'; done; sleep 60"#,
      "no answer within 1 s of any of 2 starts; 1 answer to no request: id ‘nobody’"
    ),
    (loop + #"echo "{\"id\":\"$id\",\"n\":NaN}"; done"#, "not an answer: ‘{"),
    (loop + #"echo "{\"id\":\"$id\",\"error\":\"429\"}"; done"#, "the program says: 429"),
    (loop + #"echo "{\"id\":\"$id\"}"; done"#, "an answer with neither ‘sentences’ nor ‘summary’"),
    (
      loop + #"echo "{\"id\":\"$id\",\"sentences\":[0,0]}"; done"#,
      "sentences that are not there or come twice: 0; expected whole numbers from 0 to "
    ),
    (
      loop + #"echo "{\"id\":\"$id\",\"sentences\":[99999]}"; done"#,
      "sentences that are not there or come twice"
    ),
    (loop + #"echo "{\"id\":\"$id\",\"sentences\":[]}"; done"#, "an empty summary"),
    (loop + #"echo "{\"id\":\"$id\",\"summary\":\" \"}"; done"#, "an empty summary"),
    ("head -c 1000000000 /dev/zero", "a line of more than"),
    ("no-such-program-anywhere", "ended without an answer"),
    ("echo first; exit 0", "ended without an answer (exit status 0)"),
  ])
  func programThatFailsHarmsOnlyItsRow(command: String, complaint: String) throws {
    let result = try run("bad=exec:" + command)
    #expect(result.status == 0)
    #expect(result.output.contains("bad: not scored, failed on "), "\(result.output)")
    #expect(result.output.contains(": \(complaint)"), "\(result.output)")
    #expect(result.output.contains("lead-3"))
  }

  /// One bad answer costs one article; the text of a command is never printed.
  @Test func unnamedProgramsAreNumberedAndFailByArticle() throws {
    let command =
      Self.loop + #"echo "{\"id\":\"$id\",\"sentences\":[$(expr $id : harbour)]}"; done; # S3CRET"#
    let result = try run(options: [
      "--strategy", "exec:" + command, "--strategy", "exec: exit 3", "--limit", "3s",
    ])
    #expect(try row(named: "exec-1", in: result.output).count > 5)
    #expect(result.output.contains("exec-2: not scored, failed on "), "\(result.output)")
    #expect(!result.output.contains("S3CRET"))
  }

  @Test func batchProgramScores() throws {
    let result = try run("own=batch:sort | " + Self.first)
    #expect(try row(named: "own", in: result.output).count > 5)
  }

  @Test func answersBeyondTheLimitAreCutToIt() throws {
    let command = Self.loop + #"echo "{\"id\":\"$id\",\"sentences\":[5,4,3,2,1,0]}"; done"#
    let result = try run("own=exec:" + command, limit: "3s")
    let lead = try row(named: "lead-3", in: result.output)
    let own = try row(named: "own", in: result.output)
    #expect(own != lead)
    #expect(own.last != lead.last)
    let written = try run(
      "own=exec:" + Self.loop + #"echo "{\"id\":\"$id\",\"summary\":\"a b c d e\"}"; done"#, limit: "3w")
    #expect(try row(named: "own", in: written.output).last == "3.0")
    #expect(written.output.contains("own: 12 summaries cut to the limit"))
  }

  @Test func summariesMadeElsewhereJoinTheTable() throws {
    try withTemporaryFolder { folder in
      let ids = try FileManager.default.contentsOfDirectory(atPath: Project.file("Goldens/articles").path)
        .sorted()
      let lines = ids.map { #"{"id":"\#($0)","summary":"The council said so.\nIt was late."}"# }
      let file = folder.appending(path: "mine.jsonl")
      try Data((lines + [#"{"id":"stray","summary":"x"}"#]).joined(separator: "\n").utf8).write(to: file)
      let whole = try run(options: ["--summaries", "mine=\(file.path)"])
      #expect(try row(named: "mine", in: whole.output).last == "7.0")
      #expect(whole.output.contains("mine: no article has the id stray"))

      try Data(lines.dropFirst(2).joined(separator: "\n").utf8).write(to: file)
      let partial = try run(options: ["--summaries", "mine=\(file.path)"])
      #expect(
        partial.output.contains("mine: not scored, failed on \(ids[0]), \(ids[1]): no summary for this id"))
    }
  }

  private func row(of command: String) throws -> [String] {
    let result = try run("own=exec:" + command)
    #expect(result.status == 0)
    return try row(named: "own", in: result.output)
  }

  private func row(named name: String, in output: String) throws -> [String] {
    let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("\(name) ") }, "\(output)")
    return line.replacing("*", with: "").split(separator: " ").map(String.init)
  }

  private func run(_ strategy: String, limit: String = "3s") throws -> SumbenchCommand.Result {
    let timeout = strategy.contains("sleep") ? "0.5" : "20"
    // As many articles at a time as there are: the pauses before repetitions pass together.
    return try run(options: ["--strategy", strategy, "--timeout", timeout, "--limit", limit, "--jobs", "12"])
  }

  private func run(options: [String]) throws -> SumbenchCommand.Result {
    try withTemporaryFolder { folder in
      try SumbenchCommand.run(["run", "--output", folder.path] + options)
    }
  }
}
