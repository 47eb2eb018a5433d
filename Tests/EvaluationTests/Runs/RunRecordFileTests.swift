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
      #expect(read == record)
      #expect(try read.json() == bytes)
      #expect(try RunRecord(contentsOf: folder.appending(path: "run.json").path) == record)
    }
  }

  @Test(arguments: [0, 1, 3])
  func partsPutTogetherAreTheWholeEncodedAtOnce(strategies: Int) throws {
    let whole = SampleRuns.run((0..<3).map { ("a \"strategies\" : [\n\n  ] \($0)", [0.1, 1.0 / 3]) })
    let record = RunRecord(
      format: whole.format, version: whole.version, corpus: whole.corpus, settings: whole.settings,
      signature: whole.signature, strategies: Array(whole.strategies.prefix(strategies)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    #expect(try record.json() == encoder.encode(record) + Data("\n".utf8))
  }

  @Test(arguments: [
    ("\"article-2\"", "\"article-1\""), ("0.1,", ""), ("0.1,", "1.5,"), ("\"rouge2\"", "\"rouge3\""),
    ("sumbench-run-1", "sumbench-run-0"),
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
}
