import Corpora
import Foundation
import TestSupport
import Testing

@testable import Evaluation

struct RunRecordFileTests {
  private let record = SampleRuns.run([("s", [0.1, 1.0 / 3])])

  @Test func readAndWrittenGivesTheSameBytes() throws {
    let bytes = try record.json()
    try withTemporaryFolder { folder in
      try bytes.write(to: folder.appending(path: "run.json"))
      let read = try RunRecord(contentsOf: folder.path)
      #expect(try read.json() == bytes)
      #expect(try RunRecord(contentsOf: folder.appending(path: "run.json").path).json() == bytes)
    }
  }

  @Test(arguments: [
    ("\"article-2\"", "\"article-1\""), ("\"article-2\"", "\"article-0\""), ("[0.1,", "["),
    ("[0.1,", "[1.5,"),
    ("\"rouge2_f1\":[", "\"rouge3_f1\":["), ("sumbench-run-2", "sumbench-run-0"), ("[[0],", "[[9],"),
    ("\"s\"", "7"),
  ])
  func recordsThatDoNotFitTogetherAreRefused(text: String, replacement: String) throws {
    var json = String(decoding: try record.json(), as: UTF8.self)
    let range = try #require(json.range(of: text))
    json.replaceSubrange(range, with: replacement)
    try withTemporaryFolder { folder in
      try Data(json.utf8).write(to: folder.appending(path: "run.json"))
      #expect(throws: DataError.self) { try RunRecord(contentsOf: folder.path) }
    }
  }

  @Test func missingRecordIsAnError() {
    #expect(throws: DataError.missing(path: "/nowhere/run.json")) {
      try RunRecord(contentsOf: "/nowhere/run.json")
    }
  }

  @Test func folderWithOneRunBelowItIsThatRun() throws {
    try withTemporaryFolder { folder in
      let path = folder.path
      #expect(throws: DataError.noRun(path: path)) { try RunRecord(contentsOf: path) }
      for name in ["news/rouge-score", "news/unicode"] {
        let run = folder.appending(path: name)
        try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
        try record.json().write(to: run.appending(path: "run.json"))
        if name == "news/rouge-score" { #expect(try RunRecord(contentsOf: path).name == "sample") }
      }
      #expect(throws: DataError.severalRuns(path: path, found: ["news/rouge-score", "news/unicode"])) {
        try RunRecord(contentsOf: path)
      }
    }
  }

  /// Written by sumbench 0.1.0 before format 2: `sumbench run` over articles of the project.
  @Test func recordOfFormatOneIsRead() throws {
    let file = Project.file("Goldens/expected/page/run.json")
    let old = try RunRecord(contentsOf: file.path)
    #expect(old.format == "sumbench-run-1")
    #expect(old.systems.map(\.name) == ["lead-3", "random", "tfidf", "oracle"])
    // Copied from the file, where the articles are in another order.
    #expect(old.value(of: old.systems[0], item: "cup-final", old.columns[2]) == 0.39106145251396646)
    #expect(
      old.value(of: old.systems[2], item: "honey-fraud", try old.columns.column(named: "rougeLsum_recall"))
        == 0.3523809523809524)
    #expect(try RunRecord(json: try old.json(), at: Place("run.json")).systems.count == 4)
  }
}
