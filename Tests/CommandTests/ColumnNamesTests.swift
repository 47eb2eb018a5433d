import Foundation
import TestSupport
import Testing

/// Scores, runs and members of answers may be called anything: tables for programs never have a name twice.
struct ColumnNamesTests {
  private func write(_ scores: String, extra: String = "", in folder: URL) throws {
    let lines = (1...6).flatMap { item in
      ["a", "b"].map { system in
        #"{"id":"\#(item)","system":"\#(system)","candidate":"the storm hit \#(item)","reference":"the storm came","#
          + #""scores":\#(scores)\#(extra)}"#
      }
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "k.jsonl"))
  }

  /// The names of columns and facts of tables, and some that would become each other's.
  private static let names = [
    "words", "id", "system", "role", "group", "rank", "share_percent", "n", "corpus", "schema", "seed",
    "signature_digest", "article_words", "rules", "slice", "from", "to", "m", "m_low", "m_high",
    "given_words",
  ]

  @Test(arguments: [
    "show k.jsonl --format json", "show k.jsonl --format jsonl", "show k.jsonl 3 --format json",
    "merge k.jsonl --name z --format json", "merge k.jsonl --name z --baseline a --format jsonl",
    "merge k.jsonl --name z --format csv", "compare k.jsonl --format json",
  ])
  func scoresMayHaveAnyName(call: String) throws {
    try withTemporaryFolder { folder in
      try write("{\(Self.names.map { "\"\($0)\":1" }.joined(separator: ","))}", in: folder)
      let result = try SumbenchCommand.run(call.split(separator: " ").map(String.init), in: folder)
      #expect(result.status == 0, "\(result.complaint)")
      if call.hasSuffix("csv") {
        let header = try #require(result.output.split(separator: "\n").first).split(separator: ",")
        #expect(Set(header).count == header.count, "\(header)")
      }
    }
  }

  /// A name of the table's own stays what it is.
  @Test func nameOfTheTableGoesFirst() throws {
    try withTemporaryFolder { folder in
      try write(#"{"words":7,"n":5}"#, in: folder)
      let result = try SumbenchCommand.run(["show", "k.jsonl", "--format", "jsonl"], in: folder)
      let line = try #require(result.output.split(separator: "\n").first)
      #expect(
        line.contains(#""given_words":7"#) && line.contains(#""given_n":5"#) && line.contains(#""n":6"#))
      let shown = try SumbenchCommand.run(["show", "k.jsonl"], in: folder)
      #expect(shown.output.contains("given words"))
    }
  }

  /// What is computed here goes before what came with the items, and one name before another of the same column.
  @Test func twoScoresOfOneColumnAreTold() throws {
    try withTemporaryFolder { folder in
      try write(#"{"rouge1":{"f1":0.5},"rouge1_f1":0.7}"#, in: folder)
      let call = ["score", "k.jsonl", "--rules", "rouge-score", "--output", "o", "--format", "json"]
      let result = try SumbenchCommand.run(call + ["--per-item", "items.jsonl"], in: folder)
      #expect(result.status == 0, "\(result.complaint)")
      #expect(result.output.contains("‘scores.rouge1.f1’ came with the items and is left out"))
      #expect(try SumbenchCommand.run(["show", "o", "--format", "json"], in: folder).status == 0)
      #expect(try SumbenchCommand.run(["show", "items.jsonl"], in: folder).status == 2)
      try write(#"{"m":{"f1":0.5},"m_f1":0.7}"#, in: folder)
      let lines = try SumbenchCommand.run(["show", "k.jsonl", "--format", "json"], in: folder)
      #expect(lines.status == 2)
      #expect(lines.complaint.contains("k.jsonl:1: ‘scores.m_f1’"), "\(lines.complaint)")
      try write(#"{"human_x":1}"#, extra: #","human":{"x":3}"#, in: folder)
      #expect(try SumbenchCommand.run(["merge", "k.jsonl", "--name", "z"], in: folder).status == 2)
    }
  }

  @Test(
    arguments: ["{}", #"{"m":null}"#],
    [
      "plan k.jsonl", "show k.jsonl", "report k.jsonl --output p.html", "merge k.jsonl --name z",
      "compare k.jsonl", "check k.jsonl --min m=1", "correlate k.jsonl",
    ])
  func lineWithoutAnyScoreIsNamed(scores: String, call: String) throws {
    try withTemporaryFolder { folder in
      try write(scores, in: folder)
      let result = try SumbenchCommand.run(call.split(separator: " ").map(String.init), in: folder)
      #expect(result.status == 2)
      #expect(result.complaint.contains("k.jsonl:1: ‘scores’: expected a number"), "\(result.complaint)")
    }
  }

  @Test(arguments: [
    "show k.jsonl", "merge k.jsonl --name z", "plan k.jsonl", "report k.jsonl --output p.html",
  ])
  func precisionAloneIsShown(call: String) throws {
    try withTemporaryFolder { folder in
      try write(#"{"m":{"precision":0.5}}"#, in: folder)
      let result = try SumbenchCommand.run(call.split(separator: " ").map(String.init), in: folder)
      #expect(result.status == (call.hasPrefix("plan") ? 2 : 0), "\(result.complaint)")
    }
  }

  /// Shards of which each shows another score.
  @Test func mergedRunShowsSomething() throws {
    try withTemporaryFolder { folder in
      for (file, range, often, rare) in [("1", 1...6, "m", "m2"), ("2", 7...12, "m2", "m")] {
        let lines = range.map { item in
          #"{"id":"\#(item)","scores":{"\#(often)":1\#(item % 6 == 1 ? ",\"\(rare)\":1" : "")}}"#
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "\(file).jsonl"))
      }
      let result = try SumbenchCommand.run(["merge", "1.jsonl", "2.jsonl", "--name", "z"], in: folder)
      #expect(result.status < 3, "\(result.complaint)")
      #expect(!result.complaint.contains("atal error"))
    }
  }

  /// A program may add members of any name to its answers.
  @Test func answersMayHaveMembersOfAnyName() throws {
    try withTemporaryFolder { folder in
      let corpus = try ProgramCorpus(in: folder)
      let program = ProgramCorpus.system().replacing(
        #"\"cost\":0.5"#, with: #"\"seconds\":1.5,\"system\":2,\"cost\":1e308"#)
      #expect(try corpus.run(["--strategy", "own=exec:" + program]).status == 0)
      for format in ["json", "jsonl", "csv", "terminal"] {
        let result = try SumbenchCommand.run(
          ["diagnose", "out", "--details", "--format", format], in: folder)
        #expect(result.status == 0, "\(result.complaint)")
        #expect(result.output.contains(format == "terminal" ? "given seconds, sum" : "given_seconds_sum"))
        #expect(
          (result.output + result.complaint).contains("own: cost: 6 numbers beyond 1e+60 cannot be added up"))
      }
    }
  }
}
