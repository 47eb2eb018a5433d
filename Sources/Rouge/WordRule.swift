import Foundation
import TextProcessing

/// What a word is; sentences always end one.
///
///     official       `Don't: café №1`   don t caf 1
///     rouge-score    the same, but the Kelvin sign is a k and İ an i
///     unicode        `Don't: café №1`   don't café no1
///     characters     `東京 2020`         東 京 2020
public enum WordRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Runs of a-z and 0-9 after lowering A-Z; every other byte separates: ROUGE-1.5.5.
  case official
  /// The same after lowering by the rules of Unicode: rouge-score.
  case rougeScore = "rouge-score"
  /// The words of Unicode's annex 29 that hold a letter or a number, after NFKC and case folding.
  case unicode
  /// Each Han, Hiragana, Katakana and Hangul character by itself, the rest as `unicode`.
  case characters
}

extension WordRule {
  /// Copies part of a text in lower case, with a zero for every byte that separates words.
  ///
  /// Of all characters beyond ASCII, only the Kelvin sign and the dotted capital I have a lower case that
  /// begins with a letter from a to z; rouge-score folds those two.
  func lower(_ bytes: [UInt8], _ range: Range<Int>, into lowered: inout [UInt8]) {
    lowered.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x80, self == .rougeScore, bytes[index..<range.upperBound].starts(with: "\u{212A}".utf8) {
        lowered.append(UInt8(ascii: "k"))
        index += "\u{212A}".utf8.count
      } else if byte >= 0x80, self == .rougeScore,
        bytes[index..<range.upperBound].starts(with: "\u{130}".utf8)
      {
        lowered.append(UInt8(ascii: "i"))
        index += 1
      } else {
        lowered.append(WordRule.lowered[Int(byte)])
        index += 1
      }
    }
  }

  private static let lowered: [UInt8] = (0...255).map { (byte: UInt8) in
    byte.lowercasedASCII.isASCIIWordByte ? byte.lowercasedASCII : 0
  }
}
