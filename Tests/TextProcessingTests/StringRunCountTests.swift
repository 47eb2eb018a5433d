import SumbenchSupport
import Testing

@testable import SumbenchText

struct StringRunCountTests {
  /// Every character whose first byte says that it is neither white space nor counted for itself.
  @Test func charactersInWordsAreToldByTheirFirstByte() {
    for scalar in (0x80...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let bytes = Array(String(scalar).utf8)
      guard let length = bytes[0].lengthOfCharacterInWords else { continue }
      let kind = scalar.kind
      #expect(length == bytes.count && !kind.isWhitespace && !kind.isHanOrKana, "\(scalar.value)")
    }
  }

  @Test(arguments: [
    ("", 0), (" \t\n", 0), ("one", 1), (" one  two\r\nthree ", 3), ("well-known, no?", 2), ("--- ***", 2),
    ("東京へ行く。", 5), ("「はい。」と iPhone 16。", 5), ("3月、雨", 3), ("ー ア", 2), ("«Oui !»", 2), ("“ ”", 2),
    ("ein\u{A0}Wort", 2), ("über\u{3000}alles hinaus", 3),
  ])
  func runsOfNonWhiteSpaceAreCounted(text: String, expected: Int) {
    #expect(text.runCount == expected)
  }

  @Test(arguments: [1, 239, 240, 241, 1000, 5000])
  func longTextsAreCountedAsWholeOnes(length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    let text = String((0..<length).map { _ in Array(" \ta.")[generator.index(below: 4)] })
    #expect(text.runCount == text.split { $0.isWhitespace }.count)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func runsBeyondAsciiAreCountedAsByOneCharacterAfterAnother(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array(" \u{A0}\u{2009}a.é£’–\u{85}\u{3000}\t東ア🌧\u{1680}".unicodeScalars)
      .prefix(seed % 2 == 0 ? 10 : 16)
    for _ in 0..<40 {
      var text = ""
      for _ in 0..<generator.index(below: 30) {
        text.unicodeScalars.append(signs[generator.index(below: signs.count)])
      }
      #expect(text.runCount == slowRunCount(of: text), "\(text.debugDescription)")
    }
  }

  /// Runs begin after white space, with each Han or kana character, and with a letter or number after one of these.
  private func slowRunCount(of text: String) -> Int {
    var count = 0
    var last: String?
    for scalar in text.unicodeScalars {
      let isCharacter = "東ア".unicodeScalars.contains(scalar)
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if scalar.properties.isWhitespace {
        last = nil
      } else if isCharacter {
        if last != "marks" { count += 1 }
        last = "character"
      } else if isLetter {
        if last == nil || last == "character" { count += 1 }
        last = "run"
      } else if last == nil {
        count += 1
        last = "marks"
      }
    }
    return count
  }
}
