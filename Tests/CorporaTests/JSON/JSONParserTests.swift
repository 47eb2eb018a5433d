import Foundation
import SumbenchSupport
import SumbenchText
import Testing

@testable import SumbenchCorpora

struct JSONParserTests {
  @Test func valuesOfAllKindsAreRead() throws {
    let line =
      #"{"t":"a\n\u00e9\ud83d\ude00","n":-1.5e3,"x":null,"y":true,"z":[],"l":["a","b"],"m":["a",1],"o":{"p":{"q":2}}}"#
    #expect(
      try members(line) == [
        FieldMember("t", .text("a\né😀")), FieldMember("n", .number("-1.5e3")), FieldMember("x", .null),
        FieldMember("y", .truth(true)), FieldMember("z", .texts([])), FieldMember("l", .texts(["a", "b"])),
        FieldMember("m", .list([.text("a"), .number("1")])),
        FieldMember("o", .object([FieldMember("p", .object([FieldMember("q", .number("2"))]))])),
      ])
  }

  @Test(arguments: [
    (#"{"a":"#, JSONFault.Problem.unexpectedEnd), (#"{"a" 1}"#, .expected("‘:’")),
    (#"{"a":1 "b":2}"#, .expected("‘,’ or ‘}’")), (#"{'a':1}"#, .pythonRepr), (#"{"a":None}"#, .pythonRepr),
    (#"{"a":1,"a":2}"#, .duplicateKey("a")), ("{\"a\":\"\t\"}", .controlCharacter(9)),
    (#"{"a":"\x"}"#, .unknownEscape), (#"{"a":01}"#, .expected("a number without leading zeros")),
    (#"{"a":1.}"#, .expected("a digit")),
    ("[" + String(repeating: "[", count: 300), .expected("‘{’")),
    (#"{"a":"# + String(repeating: "[", count: 300), .nestedTooDeeply),
  ])
  func whatIsWrongIsSaid(line: String, problem: JSONFault.Problem) {
    var parser = JSONParser(Array(line.utf8)[...])
    #expect {
      try parser.members()
    } throws: {
      ($0 as? JSONFault)?.problem == problem
    }
  }

  @Test func manyKeysAreComparedToo() {
    let keys = (0..<40).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(throws: JSONFault.self) { try members("{\(keys),\"k3\":1}") }
  }

  @Test(arguments: ["\\ud83d", "\\ude00", "\\ud83dx", "\\ud83d\\n"])
  func halfOfASurrogatePairIsReplacedAndCounted(escape: String) throws {
    var parser = JSONParser(Array("{\"a\":\"ok \(escape)\"}".utf8)[...])
    guard case .text(let text) = try parser.members()[0].value else { throw CancellationError() }
    #expect(text.hasPrefix("ok \u{FFFD}"))
    #expect(parser.loneSurrogates == 1)
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity"])
  func pythonsNumbersThatAreNoneAreNamed(word: String) throws {
    #expect(try members("{\"a\":\(word)}") == [FieldMember("a", .notANumber(word))])
  }

  /// Pieces of lines put together at random: what is accepted, and as what, is what Foundation says.
  @Test func randomLinesAreReadAsFoundationReadsThem() throws {
    let pieces =
      [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\"c\":", " ", "null", "true", "12", "0",
        "-3.5", "1e2",
        "\\n", "\\u00e9", "\\", "word and word", "é", "{\"d\":\"", "\"}", "\",\"e\":[\"", "\"]}", "\u{1}",
        "\u{7F}",
      ].map { Array($0.utf8) } + [[0xE2], [0x80]]
    var generator = SeededGenerator(seed: 1)
    var accepted = 0
    for _ in 0..<30_000 {
      var line = Array(#"{"a":"#.utf8)
      for _ in 0..<generator.index(below: 8) { line += pieces[generator.index(below: pieces.count)] }
      line += Array(["}", "\"}", ""][generator.index(below: 3)].utf8)
      var parser = JSONParser(line[...])
      let members = try? parser.members()
      let mine = parser.isAtEnd() ? members : nil
      let text = String(decoding: line, as: UTF8.self)
      var theirs: [String: Any]?
      if String(validating: line, as: UTF8.self) != nil {
        theirs = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      }
      // Foundation takes a key twice; there is no right value of the two.
      if mine == nil, theirs != nil, isDuplicate(line) { continue }
      #expect((mine == nil) == (theirs == nil), "\(text)")
      guard let mine, let theirs else { continue }
      accepted += 1
      #expect(described(.object(mine)) == described(theirs), "\(text)")
    }
    #expect(accepted > 300)
  }

  private func members(_ line: String) throws -> [FieldMember] {
    var parser = JSONParser(Array(line.utf8)[...])
    return try parser.members()
  }

  private func isDuplicate(_ line: [UInt8]) -> Bool {
    var parser = JSONParser(line[...])
    do throws(JSONFault) { _ = try parser.members() } catch {
      if case .duplicateKey = error.problem { return true }
    }
    return false
  }

  private func described(_ value: FieldValue) -> String {
    switch value {
    case .null: "null"
    case .notANumber(let word): word
    case .truth(let truth): "\(truth)"
    case .number(let digits): "\(Double(digits)!)"
    case .text(let text): "‘\(text)’"
    case .texts(let texts): "[" + texts.map { described(.text($0)) }.joined(separator: ",") + "]"
    case .list(let values): "[" + values.map(described).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name)=\(described($0.value))" }.sorted().joined(separator: ",") + "}"
    }
  }

  private func described(_ value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case let text as String: "‘\(text)’"
    case let number as NSNumber:
      unsafe number.objCType.pointee == Int8(UInt8(ascii: "c"))
        ? "\(number.boolValue)" : "\(number.doubleValue)"
    case let values as [Any]: "[" + values.map(described).joined(separator: ",") + "]"
    case let members as [String: Any]:
      "{" + members.map { "\($0.key)=\(described($0.value))" }.sorted().joined(separator: ",") + "}"
    default: "?"
    }
  }
}

/// Objects and lists that are handed over member by member.
struct JSONWalkingTests {
  @Test func membersAndElementsAreHandedOver() throws {
    var seen: [String] = []
    let text = #" {"a": [1, [2, "]"], {"b": "}"}], "c" : {"d": null} , } "#
    try JSONParser.reading(Array(text.utf8), path: "x.json") { parser in
      try parser.eachMember { parser, key in
        if key == "a" {
          var copy = parser
          try parser.passOverList()
          try copy.eachElement { copy, place in
            seen.append("\(place) " + String(decoding: try copy.slice(), as: UTF8.self))
          }
        } else {
          seen.append(key + " " + String(decoding: try parser.slice(), as: UTF8.self))
        }
      }
    }
    #expect(seen == ["0 1", #"1 [2, "]"]"#, #"2 {"b": "}"}"#, #"c {"d": null}"#])
  }

  @Test(arguments: [
    ("{\n\"a\": [1, }", 2), ("{\"a\": [1]\n} x", 2), ("{\"a\": [\"]", 1), ("\n\n{\"a\": [1], \"a\": [2]}", 3),
    ("{\"a\": 7}", 1),
  ])
  func faultsAreNamedWithTheirLine(text: String, line: Int) {
    #expect {
      try JSONParser.reading(Array(text.utf8), path: "x.json") { parser in
        try parser.eachMember { parser, _ in try parser.passOverList() }
      }
    } throws: {
      switch $0 as? DataError {
      case .malformedJSON(let place, _)?, .duplicateKey(let place, _)?: place == Place("x.json", line: line)
      default: false
      }
    }
  }
}
