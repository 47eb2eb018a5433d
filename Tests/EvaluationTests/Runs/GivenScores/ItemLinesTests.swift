import Foundation
import SumbenchRouge
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct ItemLinesTests {
  private struct Line: Encodable {
    let id: String
    let scores: [String: RougeScore]
    var signature = "d"
    let system: String
  }

  private static let variants = [
    "rougeLsum", "rougeL", "rouge10", "rouge2", "rouge1", "rougeW-1.2", "rougeSU4", "rougeS*", "rougeBE-HM",
  ]

  @Test func writesOneLineForEachItem() throws {
    var lines = ItemLines(["rouge2", "rouge1"], signature: "d")
    let scores = [RougeScore.zero, RougeScore(precision: 1, recall: 0.5, f1: 2.0 / 3)]
    try lines.append(id: "a/1", system: "lead") { scores[$0] }
    try lines.append(id: "b", system: "") { scores[$0] }
    let numbers = """
      {"rouge1":{"f1":0.6666666666666666,"precision":1,"recall":0.5},"rouge2":{"f1":0,"precision":0,"recall":0}}
      """
    #expect(
      String(decoding: lines.bytes, as: UTF8.self)
        == #"{"id":"a/1","scores":\#(numbers),"signature":"d","system":"lead"}"# + "\n"
        + #"{"id":"b","scores":\#(numbers),"signature":"d","system":""}"# + "\n")
  }

  @Test(arguments: [[], ["rouge1"], variants])
  func agreesWithJSONEncoder(variants: [String]) throws {
    var generator = SeededGenerator(seed: 5)
    var lines = ItemLines(variants, signature: "d")
    var expected: [UInt8] = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for _ in 0..<2000 {
      let scores = variants.map { _ in
        RougeScore(
          precision: number(&generator), recall: number(&generator), f1: number(&generator))
      }
      let (id, system) = (text(&generator), text(&generator))
      try lines.append(id: id, system: system) { scores[$0] }
      expected += try encoder.encode(
        Line(id: id, scores: Dictionary(uniqueKeysWithValues: zip(variants, scores)), system: system))
      expected.append(0x0A)
    }
    let areEqual = lines.bytes == expected
    #expect(areEqual)
  }

  @Test func writesEveryCharacterOfOneByteAndItsNeighbours() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for value in Array(0..<0x300) + [0x2028, 0x2029, 0xFEFF, 0xFFFF, 0x1F600] {
      let id = String(try #require(Unicode.Scalar(UInt32(value))))
      var lines = ItemLines([], signature: "d")
      try lines.append(id: id, system: "") { _ in .zero }
      #expect(Data(lines.bytes.dropLast()) == (try encoder.encode(Line(id: id, scores: [:], system: ""))))
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func refusesWhatJSONDoesNotKnow(number: Double) {
    var lines = ItemLines(["rouge1"], signature: "d")
    #expect(throws: EncodingError.self) {
      try lines.append(id: "a", system: "") { _ in RougeScore(precision: 0, recall: number, f1: 0) }
    }
  }

  /// Shares, whole numbers, and numbers of any size.
  private func number(_ generator: inout SeededGenerator) -> Double {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: Double(Int.random(in: 0...40, using: &generator)) / 37
    case 1: Double(Int.random(in: -3...3, using: &generator))
    case 2: Double.random(in: 0...1, using: &generator) * 1e-9
    default: finite(Double(bitPattern: generator.next()))
    }
  }

  private func finite(_ number: Double) -> Double { number.isFinite ? number : 0.1 }

  private func text(_ generator: inout SeededGenerator) -> String {
    let alphabet = Array("ab/\\\"\n\r\t\u{8}\u{C}\u{0}\u{1B}\u{7F}é\u{301}\u{2028}😀<>&'{}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      text.append(alphabet.randomElement(using: &generator)!)
    }
    return String(text)
  }
}
