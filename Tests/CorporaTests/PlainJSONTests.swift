import Foundation
import Support
import Testing
import TextProcessing

@testable import Corpora

struct PlainJSONTests {
  @Test(arguments: [
    #"{"id": 7, "candidate": "a\nb", "references": ["c", "d"], "system": null}"#,
    #"{ "a" : [ ] , "b":"" , "c" : 123456789012345678 }"#,
    #"{"a": "\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00", "é": "日本"}"#,
    "{\"a\":\"x\"}\r", "{\"a\":0}  \t",
  ])
  func linesOfCorporaAreReadAsFoundationReadsThem(line: String) throws {
    let members = try #require(PlainJSON.members(of: Array(line.utf8)[...]))
    #expect(try described(members) == described(foundation(line)))
  }

  @Test(arguments: [
    "", "{", "{}", "[]", "7", #"{"a"}"#, #"{"a":}"#, #"{"a":"x",}"#, #"{"a":"x"} {"#, #"{"a":"x""#,
    #"{"a":"x"#,
    #"{"a":1.5}"#, #"{"a":-1}"#, #"{"a":01}"#, #"{"a":1e3}"#, #"{"a":1234567890123456789}"#, #"{"a":true}"#,
    #"{"a":{"b":"c"}}"#, #"{"a":["b",1]}"#, #"{"a":["b"}"#, #"{"a":["b",]}"#, #"{"a":"x","a":"y"}"#,
    #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"a":"\u12G4"}"#, #"{"a":"\ud83d"}"#, #"{"a":"\ud83dx"}"#,
    #"{"a":"\ude00"}"#, #"{"a":"\"#, "{\"a\":\"\t\"}", "{\"a\":\"\u{0}\"}", "\u{FEFF}{\"a\":\"x\"}",
    "{'a':'x'}",
    #"{"a":nul}"#, #"{"a":nulll}"#, #"{a:"x"}"#, "{\"a\":\u{A0}\"x\"}",
  ])
  func everythingElseIsLeftToFoundation(line: String) {
    #expect(PlainJSON.members(of: Array(line.utf8)[...]) == nil)
  }

  @Test(
    arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
  func brokenTextIsLeftToFoundation(bytes: [UInt8]) {
    for escape in ["", "\\n"] {
      let line = Array(#"{"a":""#.utf8) + bytes + Array(escape.utf8) + Array(#""}"#.utf8)
      #expect(PlainJSON.members(of: line[...]) == nil)
    }
  }

  /// Pieces of lines put together at random: whatever this reader accepts, Foundation reads the same.
  @Test func randomLinesAreReadAsFoundationReadsThem() throws {
    let pieces =
      [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\"", " ", "null", "12", "0", "\\n", "\\u00e9",
        "\\ud83d",
        "\\ude00", "\\", "word and word", "é", "{\"a\":\"", "\"}", "\",\"c\":[\"", "\"]}", "\u{1}", "\u{7F}",
        "1.5",
      ].map { Array($0.utf8) } + [[0xE2], [0x80]]
    var generator = SeededGenerator(seed: 1)
    var accepted = 0
    for _ in 0..<30_000 {
      var line = Array(#"{"a":"#.utf8)
      for _ in 0..<generator.index(below: 8) { line += pieces[generator.index(below: pieces.count)] }
      line += Array(["}", "\"}", ""][generator.index(below: 3)].utf8)
      guard let members = PlainJSON.members(of: line[...]) else { continue }
      accepted += 1
      let text = String(decoding: line, as: UTF8.self)
      #expect(try described(members) == described(foundation(text)), "\(text)")
    }
    #expect(accepted > 300)
  }

  private func foundation(_ line: String) throws -> [(key: String, value: JSONValue)] {
    try JSONObject.values(of: Data(line.utf8), at: Place("test")).map { ($0.key, JSONValue($0.value)) }
  }

  private func described(_ members: [(key: String, value: JSONValue)]) throws -> [String] {
    members.map { key, value in
      switch value {
      case .digits(let digits): "\(key)=\(digits)"
      case .other(let number as NSNumber): "\(key)=\(number.stringValue)"
      default: "\(key)=\(value)"
      }
    }.sorted()
  }
}
