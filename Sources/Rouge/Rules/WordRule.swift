/// What a word is; sentences always end one.
///
///     official       `Don't: café №1`   don t caf 1
///     rouge-score    the same, but the Kelvin sign is a k and İ an i
///     unicode        `Don't: café №1`   don't café no1
///     characters     `東京 2020`         東 京 2020
///     whitespace     `Don't: café №1`   Don't: café №1
///     kinds          `Don't: 東京№12`    don t 東 京 № 12
///     scalars        `东 a`              东, a blank, a
public enum WordRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Runs of a-z and 0-9 after lowering A-Z; every other byte separates: ROUGE-1.5.5.
  case official
  /// The same after lowering by the rules of Unicode: rouge-score.
  case rougeScore = "rouge-score"
  /// The words of Unicode's annex 29 that hold a letter or a number, after NFKC and case folding, without characters
  /// that Unicode lets be ignored, and with one kind of apostrophe.
  case unicode
  /// Each Han, Hiragana, Katakana and Hangul character by itself, the rest as `unicode`.
  case characters
  /// Runs between white space, as they are written. White space is Unicode's and the four separators U+001C to U+001F.
  case whitespace
  /// The same, but a sentence of white space alone is one word without letters: the Python package rouge.
  case blanks
  /// Runs of letters and runs of numbers, each ideograph and each symbol by itself, in lower case; punctuation, white
  /// space and ASCII's other signs separate, control and format characters are dropped: the fork of rouge-score that
  /// XL-Sum is scored with, in languages for which it has no segmenter.
  case kinds
  /// Every scalar of Unicode by itself, white space too, as it is written.
  case scalars
}

extension WordRule {
  /// Whether letters keep their case.
  public var keepsCase: Bool {
    switch self {
    case .official, .rougeScore, .unicode, .characters, .kinds: false
    case .whitespace, .blanks, .scalars: true
    }
  }
}

extension WordRule {
  /// The two characters beyond ASCII whose lower case begins with a letter from a to z; rouge-score folds them.
  private static let folds: [(character: [UInt8], letters: [UInt8])] = [
    (Array("\u{212A}".utf8), Array("k".utf8)), (Array("\u{130}".utf8), Array("i\u{307}".utf8)),
  ]

  /// Whether a text, padded, has one of those characters.
  static func folds(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.span
    var start = 0
    while start + 1 < bytes.count {
      // The first two bytes of the Kelvin sign are those of few others. The loop becomes one over vectors of bytes.
      let end = min(start + 256, bytes.count - 1)
      var found: UInt8 = 0
      for index in start..<end {
        let (first, second) = (bytes[index], bytes[index + 1])
        found |= (first == 0xC4 ? 1 : 0) & (second == 0xB0 ? 1 : 0)
        found |= (first == 0xE2 ? 1 : 0) & (second == 0x84 ? 1 : 0)
      }
      if found != 0, folds(bytes, start..<end) { return true }
      start = end
    }
    return false
  }

  private static func folds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { index in
      bytes[index] == 0xC4 && bytes[index + 1] == 0xB0
        || bytes[index] == 0xE2 && bytes[index + 1] == 0x84 && index + 2 < bytes.count
          && bytes[index + 2] == 0xAA
    }
  }

  /// A part of a text with those characters in lower case, everything else as it was.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if byte >= 0x80, let fold = folds.first(where: { rest.starts(with: $0.character) }) {
        folded += fold.letters
        rest = rest.dropFirst(fold.character.count)
      } else {
        folded.append(byte)
        rest = rest.dropFirst()
      }
    }
    return folded
  }
}
