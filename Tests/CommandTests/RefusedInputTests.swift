import Foundation
import TestSupport
import Testing

/// Input that was taken for something else, or passed over: it is refused with its place, before anything is written.
struct RefusedInputTests {
  private func result(_ call: String, files: [String: String], in folder: URL) throws
    -> SumbenchCommand.Result
  {
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try SumbenchCommand.runShell("sumbench \(call)", in: folder)
  }

  @Test(arguments: [#"["y"]"#, #"{"a":1}"#, "true", "NaN", "[]"])
  func idThatIsNoneIsNotReplacedByALineNumber(id: String) throws {
    let files = [
      "c.jsonl": #"{"id":"x","candidate":"a b"}"# + "\n" + #"{"id":\#(id),"candidate":"c d"}"# + "\n",
      "r.jsonl": #"{"id":"y","reference":"c d"}"# + "\n" + #"{"id":"x","reference":"a b"}"# + "\n",
      "a.jsonl": #"{"id":\#(id),"article":"A b. C d.","reference":"a b"}"# + "\n",
      "s.jsonl": #"{"id":"x","system":\#(id),"candidate":"a b","reference":"a b"}"# + "\n",
    ]
    for (call, place) in [
      ("score c.jsonl --references r.jsonl", "c.jsonl:2"),
      ("score c.jsonl --references r.jsonl --ids x", "c.jsonl:2"),
      ("run --corpus a.jsonl", "a.jsonl:1"), ("summarize a.jsonl", "a.jsonl:1"),
      ("score s.jsonl", "s.jsonl:1"),
    ] {
      try withTemporaryFolder { folder in
        let result = try result(call, files: files, in: folder)
        #expect(result.status == 2, "\(call) \(id)")
        #expect(result.complaint.contains("\(place): "), "\(result.complaint)")
      }
    }
  }

  @Test func namesOfOneFormAreTwoFilesAndAnError() throws {
    try withTemporaryFolder { folder in
      let made = try SumbenchCommand.runShell(
        #"mkdir c r; for name in c/$'\u00E9' r/$'\u00E9' r/$'e\u0301'; do echo a b > $name.txt; done; ls r | wc -l"#,
        in: folder)
      try #require(made.output == "2\n")
      for call in ["score c --references r", "score r --references c"] {
        let result = try result(call, files: [:], in: folder)
        #expect(result.status == 2 && result.complaint.contains("came before"), "\(result.complaint)")
      }
    }
  }

  @Test func folderThatIsNamedLikeATextIsRefused() throws {
    try withTemporaryFolder { folder in
      let corpus = ["k/a/article.txt": "A b. C d.", "k/a/reference.1.txt": "a", "k/a/reference.2.txt/x": "b"]
      let run = try result("run --corpus k --output o", files: corpus, in: folder)
      #expect(run.status == 2 && run.complaint.contains("reference.2.txt: is a folder"), "\(run.complaint)")
      let texts = ["c/1.txt": "a", "c/2.txt/x": "b", "r/1.txt": "a", "r/2.txt": "b"]
      let score = try result("score c --references r", files: texts, in: folder)
      #expect(score.status == 2 && score.complaint.contains("c/2.txt: is a folder"), "\(score.complaint)")
    }
  }

  /// A file of the system that says it is empty and cannot be read.
  @Test func unreadablePartIsNoEmptyShard() throws {
    try withTemporaryFolder { folder in
      let lines = ["1", "2"].map { #"{"id":"\#($0)","scores":{"m":1}}"# }.joined(separator: "\n")
      let result = try result("merge g.jsonl /proc/self/mem --name m", files: ["g.jsonl": lines], in: folder)
      #expect(result.status == 2 && result.complaint.contains("/proc/self/mem: cannot be read"), "\(result)")
    }
  }

  @Test(arguments: [
    ("plan RUN --power 1e-300", 64, "--power ‘1e-300’"), ("plan RUN --power 0.05", 64, "a power above 0.05"),
    ("plan RUN --power 0.99999", 64, "--power"),
    ("plan RUN --power 0.5 --level 0.4", 64, "a power above 0.6"),
    ("plan RUN --difference 1e-300", 64, "shows as more than 0.00"),
    ("plan RUN --difference 0.004", 64, "shows as more than 0.00"), ("plan RUN --power 0.051", 0, ""),
    ("plan RUN --power 0.9999 --difference 0.01", 0, ""), ("plan RUN --difference 0.02", 0, ""),
  ])
  func planThatSaysNothingIsRefused(call: String, status: Int32, words: String) throws {
    let call = call.replacing("RUN", with: "Results/articles-news/rouge-score").split(separator: " ")
    let result = try SumbenchCommand.run(call.map(String.init))
    #expect(result.status == status, "\(result.complaint)")
    #expect(words.isEmpty || result.complaint.contains(words), "\(result.complaint)")
  }

  @Test(arguments: [
    (#"{"system":"lead-1","seconds":[1e308,1,1,1,1,1]}"#, "‘seconds.[0]’"),
    (
      #"{"system":"lead-1","seconds":[1]}"#, "‘seconds’: expected a list with one element for each of 6 items"
    ),
    (#"{"system":"zzz","seconds":[1,1,1,1,1,1]}"#, "‘system’: expected a system of the run, not ‘zzz’"),
    (#"{"system":"lead-1","metric":"q","seconds":[1,1,1,1,1,1]}"#, "‘metric’: expected a metric of the run"),
    (#"{"system":"lead-1","seconds":[1,1,1,1,1,-1]}"#, "‘seconds.[5]’"),
    (
      #"{"system":"lead-1","seconds":[1,1,1,1,1,1],"extras":{"cost":[1]}}"#,
      "‘extras.cost’: expected a list with one element"
    ),
    (
      #"{"system":"lead-1","seconds":[1,1,1,1,1,1],"samples":{"m":[[1e99],null,null,null,null,null]}}"#,
      "‘samples.m.[0].[0]’"
    ),
  ])
  func detailsAreThoseOfTheRun(line: String, words: String) throws {
    try withTemporaryFolder { folder in
      let corpus = try ProgramCorpus(in: folder)
      #expect(try corpus.run(["--quiet"]).status == 0)
      try Data((line + "\n").utf8).write(to: folder.appending(path: "out/c/rouge-score/details.jsonl"))
      let result = try SumbenchCommand.run(["diagnose", "out", "--details"], in: folder)
      #expect(result.status == 2)
      #expect(result.complaint.contains("details.jsonl:1: \(words)"), "\(result.complaint)")
    }
  }

  @Test(arguments: [
    ("score e", ["e/.keep": ""], "e: nothing to score"),
    ("score h.csv", ["h.csv": "id,candidate,reference\n"], "h.csv: nothing to score: no record in it"),
    ("run --config f.json", ["f.json": #"{"about":5}"#], "f.json:1: ‘about’: expected a text"),
    (
      "run --config f.json", ["f.json": #"{"run":{"corpus":[]}}"#],
      "f.json:1: run.corpus: no articles are named"
    ),
    (
      "score i.jsonl --rules r.json",
      [
        "i.jsonl": #"{"candidate":"a","reference":"a"}"#,
        "r.json": #"{"name":"q","interval":{"level":1e99999}}"#,
      ],
      "‘interval.level’: expected a number up to 1e60"
    ),
    (
      "score i.jsonl --rules r.json",
      [
        "i.jsonl": #"{"candidate":"a","reference":"a"}"#, "r.json": #"{"name":"q","variants":["rouge1000"]}"#,
      ],
      "‘variants.[0]’: expected a variant up to rouge100"
    ),
    (
      "score i.jsonl --rules r.json",
      [
        "i.jsonl": #"{"candidate":"a","reference":"a"}"#,
        "r.json": #"{"name":"q","rouge":{"truncation":"0.5 words"}}"#,
      ],
      "a limit from 1 to 1e12"
    ),
    (
      "compare k.jsonl",
      [
        "k.jsonl": #"{"id":"1","system":"a","scores":{"m":1}}"# + "\n"
          + #"{"id":"1","system":"b","scores":{"m":{"f1":1}}}"#
      ],
      "b lacks scores of half of the items or more, which need a number in every column (m)"
    ),
  ])
  func messageNamesWhatIsWrong(call: String, files: [String: String], words: String) throws {
    try withTemporaryFolder { folder in
      let result = try result(call, files: files, in: folder)
      #expect(result.status == 2 || result.status == 64)
      #expect(result.complaint.contains(words), "\(result.complaint)")
    }
  }

  @Test func recordNamesTheWordsThatAKeyTakes() throws {
    try withTemporaryFolder { folder in
      let corpus = try ProgramCorpus(in: folder)
      #expect(try corpus.run(["--quiet"]).status == 0)
      let record = folder.appending(path: "out/c/rouge-score/run.json")
      let json = try String(contentsOf: record, encoding: .utf8).replacing(
        #""source":"strategy""#, with: #""source":"x""#)
      try Data(json.utf8).write(to: record)
      let result = try SumbenchCommand.run(["show", "out"], in: folder)
      #expect(
        result.complaint.contains("expected one of strategy, program, file, scores"), "\(result.complaint)")
    }
  }

  @Test func temporaryFileIsMadeWhereOneIsNeeded() throws {
    try withTemporaryFolder { folder in
      _ = try ProgramCorpus(in: folder)
      let call = ["summarize", "c.jsonl", "--strategy", "lead-1"]
      let few = try SumbenchCommand.run(call, in: folder, environment: ["TMPDIR": "/nonexistent"])
      #expect(few.status == 0 && few.output.split(separator: "\n").count == 6, "\(few.complaint)")
      // More than a megabyte of summaries.
      let sentence = String(repeating: "word ", count: 40) + "end."
      let many = (0..<6000).map { #"{"id":"\#($0)","article":"\#(sentence)"}"# }.joined(separator: "\n")
      try Data(many.utf8).write(to: folder.appending(path: "c.jsonl"))
      let refused = try SumbenchCommand.run(call, in: folder, environment: ["TMPDIR": "/nonexistent"])
      #expect(refused.status == 2 && refused.complaint.contains("TMPDIR"), "\(refused.complaint)")
      #expect(try SumbenchCommand.run(call, in: folder).output.split(separator: "\n").count == 6000)
    }
  }

  @Test func pageGoesToStandardOutput() throws {
    try withTemporaryFolder { folder in
      let corpus = try ProgramCorpus(in: folder)
      #expect(try corpus.run(["--quiet"]).status == 0)
      let result = try SumbenchCommand.run(["report", "out", "--output", "-"], in: folder)
      #expect(result.status == 0 && result.output.hasPrefix("<!DOCTYPE html>") && !corpus.exists("-"))
      #expect(try corpus.run(["--report", "-"]).status == 64)
    }
  }
}
