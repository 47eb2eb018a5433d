import Foundation

/// The words of a sentence by Unicode's rules, folded so that equal words compare equal.
///
/// The sentence is brought to NFKC and its case folded; segments are those of Unicode's annex 29, kept if they
/// hold a letter or a number. Splitting ideographs makes every Han, Hiragana, Katakana and Hangul character a
/// word of its own.
struct UnicodeWords: Sequence, IteratorProtocol {
  private let text: String
  private let splitsIdeographs: Bool
  private var position: String.Index

  init(in sentence: String, splittingIdeographs: Bool) {
    text = sentence.precomposedStringWithCompatibilityMapping.folding(options: .caseInsensitive, locale: nil)
    splitsIdeographs = splittingIdeographs
    position = text.startIndex
  }

  mutating func next() -> Substring? {
    while position < text.endIndex {
      let start = position
      if splitsIdeographs, text.unicodeScalars[start].isIdeograph {
        position = text.unicodeScalars.index(after: start)
        return text[start..<position]
      }
      position = text._wordIndex(after: start)
      if splitsIdeographs {
        position = text.unicodeScalars[start..<position].firstIndex(where: \.isIdeograph) ?? position
      }
      if text.unicodeScalars[start..<position].contains(where: \.isLetterOrNumber) {
        return text[start..<position]
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether this is a character of Chinese or Japanese, or a syllable of Korean.
  fileprivate var isIdeograph: Bool {
    properties.isIdeographic || (0x3041...0x309F).contains(value) || (0x30A1...0x30FF).contains(value)
      || (0x31F0...0x31FF).contains(value) || (0xAC00...0xD7A3).contains(value)
  }

  fileprivate var isLetterOrNumber: Bool { properties.isAlphabetic || properties.numericType != nil }
}
