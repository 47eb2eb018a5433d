import SumbenchCorpora
import Foundation
import TestSupport
import Testing

@testable import SumbenchEvaluation

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

  @Test(arguments: [
    (#""limit":"#, #""limit":"3s","limit":"#, "duplicateKey"),
    (#""format":"#, #""version":"x","format":"#, "duplicateKey"),
    (#""role":"plain""#, #""role":"best""#, "systems.[0].role"),
    ("[0.1,", "[1e9,", "systems.[0].scores.rouge1_precision.[0]"),
    ("[0.1,", "[true,", "systems.[0].scores.rouge1_precision.[0]"),
    ("[[0],", "[[9],", "systems.[0].summaries.sentences.[0].[0]"),
    ("[[0],", "[[0,0],", "systems.[0].summaries.sentences.[0].[1]"),
    ("[[0],", "[null,", "systems.[0].summaries.sentences.[0]"),
    (#""cut":[0,"#, #""cut":[2,"#, "systems.[0].summaries.cut.[0]"),
    (#""words":[11,"#, #""words":[-3,"#, "systems.[0].words.[0]"),
    (#""words":[11,"#, #""words":[1e300,"#, "systems.[0].words.[0]"),
    (#""words":[11,11]"#, #""words":[11]"#, "systems.[0].words"),
    (#""sentences":9,"#, #""sentences":9223372036854775807,"#, "items.[0].article.sentences"),
    (#""references":1,"#, #""references":99999999999,"#, "items.[0].references"),
    (#""referenceWords":9"#, #""referenceWords":-9"#, "items.[0].referenceWords"),
    ("\"article-2\"", "\"article-1\"", "duplicateID"),
  ])
  func whatDoesNotFitIsNamed(text: String, replacement: String, path: String) throws {
    var json = String(decoding: try record.json(), as: UTF8.self)
    let range = try #require(json.range(of: text), "\(json)")
    json.replaceSubrange(range, with: replacement)
    #expect {
      try RunRecord(json: Data(json.utf8), at: Place("run.json"))
    } throws: {
      "\($0)".contains(path)
    }
  }

  /// Other programs may write the keys in another order.
  @Test func listsMayStandAnywhere() throws {
    let values = try #require(try JSONSerialization.jsonObject(with: record.json()) as? [String: Any])
    for options in [[.sortedKeys], [.sortedKeys, .prettyPrinted]] as [JSONSerialization.WritingOptions] {
      let other = try JSONSerialization.data(withJSONObject: values, options: options)
      #expect(try RunRecord(json: other, at: Place("run.json")).json() == record.json())
    }
    let systemsFirst = try ["systems", "items"].map { key in
      "\"\(key)\":"
        + String(decoding: try JSONSerialization.data(withJSONObject: values[key]!), as: UTF8.self)
    }
    let rest = values.filter { !["systems", "items"].contains($0.key) }
    let end = String(decoding: try JSONSerialization.data(withJSONObject: rest), as: UTF8.self).dropFirst()
    let json = "{\(systemsFirst.joined(separator: ",")),\(end)"
    #expect(try RunRecord(json: Data(json.utf8), at: Place("run.json")).json() == record.json())
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
