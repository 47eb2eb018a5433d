import Foundation
import SumbenchSupport
import SumbenchText
import Testing

@testable import SumbenchRouge

/// Folding character by character, and finding words by tables, against the library's folding and word boundaries.
struct FoldedTextTests {
  private static let scripts: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x530...0x5FF, 0x600...0x6FF,
    0x700...0x8FF, 0x900...0x97F, 0x980...0xDFF, 0xE00...0xFFF, 0x1000...0x10FF, 0x1100...0x11FF,
    0x1200...0x1AFF,
    0x1B00...0x1FFF, 0x2000...0x20CF, 0x2100...0x2FFF, 0x3000...0x33FF, 0x4E00...0x9FFF, 0xA000...0xABFF,
    0xAC00...0xD7A3, 0xF900...0xFFFF, 0x10000...0x1FFFF,
  ]

  private func expectAgreement(_ text: String, _ folded: inout FoldedText) {
    let bytes = Array(text.utf8)
    folded.fold(bytes, bytes.indices)
    #expect(
      Array(folded.bytes[..<folded.count]) == Array(UnicodeWords.folded(text).utf8),
      "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    for rule in [WordBreaking.whole, .ideographs] {
      var ranges: [Range<Int>] = []
      folded.appendRanges(ofWordsBy: rule, to: &ranges)
      let words = SlowUnicodeWords(in: text, splittingIdeographs: rule == .ideographs).map { Array($0.utf8) }
      #expect(
        ranges.map { Array(folded.bytes[$0]) } == words,
        "\(rule) \(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  /// Each scalar value of the first plane beside letters, numbers, marks and spaces.
  @Test func everyCharacterIsFoldedAsTheLibraryFoldsIt() {
    var folded = FoldedText()
    for block in stride(from: UInt32(0), to: 0x1_0000, by: 32) {
      var text = ""
      for scalar in (block..<block + 32).compactMap(Unicode.Scalar.init) {
        text += "a\(scalar)a 1\(scalar)1 א\(scalar)א カ\(scalar)カ_ x \(scalar)\u{301}y "
      }
      expectAgreement(text, &folded)
    }
  }

  @Test func mixturesOfScriptsAreFoldedAsTheLibraryFoldsThem() {
    var generator = SeededGenerator(seed: 5)
    var folded = FoldedText()
    let signs = [
      "\u{5F3}", "\u{55C}", "\u{5D2}", "\u{3099}", ".", "'", ":", ",", "’", "\u{A0}", "_", "1", "\u{200D}",
      "\u{AD}", "\u{345}", "\r\n", "\t",
    ]
    for _ in 0..<4000 {
      let scripts = (Self.scripts[generator.index(below: 23)], Self.scripts[generator.index(below: 23)])
      var text = ""
      for _ in 0..<1 + generator.index(below: 16) {
        switch generator.index(below: 10) {
        case 0, 1: text += " "
        case 2: text += signs[generator.index(below: signs.count)]
        case let kind:
          let script = kind < 7 ? scripts.0 : scripts.1
          let value = script.lowerBound + UInt32(generator.index(below: script.count))
          if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
      }
      expectAgreement(text, &folded)
    }
  }

  @Test(arguments: [
    [0x61, 0xFF, 0x20, 0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
    [0xD0, 0x96, 0x80, 0x20, 0xD0], [0xF0, 0x9F, 0x98], [0xE0, 0x80, 0x80],
  ])
  func whatIsNotUTF8IsRepairedAsTheLibraryRepairsIt(bytes: [UInt8]) {
    var folded = FoldedText()
    folded.fold(bytes, bytes.indices)
    let repaired = UnicodeWords.folded(String(decoding: bytes, as: UTF8.self))
    #expect(Array(folded.bytes[..<folded.count]) == Array(repaired.utf8))
  }

  /// Whatever is the second part of a composition may join what is before it.
  @Test func secondPartsOfCompositionsAreKnown() {
    for scalar in (0..<0x1_0000).compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let text = String(scalar)
      let parts = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
      guard parts.count > 1, Array(text.precomposedStringWithCanonicalMapping.unicodeScalars) == [scalar]
      else {
        continue
      }
      if !parts.last!.mayJoinBefore { Issue.record("\(scalar.value) ends in \(parts.last!.value)") }
    }
  }
}
