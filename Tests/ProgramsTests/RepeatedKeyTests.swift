import Foundation
import Testing

@testable import SumbenchPrograms

struct RepeatedKeyTests {
  @Test(arguments: [
    (#"{"score":1,"score":5}"#, "score"), (#"{"a":{"b":1,"b":2}}"#, "b"),
    (#"{"a":[{"b":1},{"c":1,"c":2}]}"#, "c"),
    (#"{"score":1,"sc\u006Fre":5}"#, "score"), (#"{"a\"b":1, "a\"b" : 2}"#, #"a"b"#), (#"{"":1,"":2}"#, ""),
  ])
  func keyThatComesTwiceIsFound(line: String, key: String) {
    #expect(RepeatedKey.first(in: Data(line.utf8)) == key)
    #expect(ProgramAnswer(line: Data(line.utf8))?.repeatedKey == key)
  }

  @Test(arguments: [
    #"{"a":{"b":1},"b":2}"#, #"{"a":["a","a"],"b":"a"}"#, #"{"a":"\"b\":1,","b":1}"#, "{}", "[]",
    #"[{"a":1},{"a":2}]"#,
    #"{"a":[],"b":[[]],"c":{"a":{}}}"#, #"{"a":"x\\","b":1}"#,
  ])
  func keysOfTheirOwnObjectsAreNone(line: String) {
    #expect(RepeatedKey.first(in: Data(line.utf8)) == nil)
  }

  /// Which of two values is meant cannot be told, and what was kept of such an answer is refused as well.
  @Test(arguments: [
    #"{"id":"x","score":1,"score":5}"#,
    #"{"command":"c0","request":"d0","answer":{"id":"x","score":1,"score":5}}"#,
  ])
  func answerWithAKeyTwiceIsUnusable(line: String) throws {
    let line = Data(line.utf8)
    let answer = try #require(JournalEntry(line: line)?.answer ?? ProgramAnswer(line: line))
    let request = try ProgramRequest(key: ["x"], fields: ["id": "x"]) { _ in }
    #expect(request.failure(of: answer) == .unusable(reason: "‘score’ is there twice"))
  }
}
