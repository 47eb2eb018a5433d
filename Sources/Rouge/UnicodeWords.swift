import Foundation

/// The words of a sentence by Unicode's rules, folded so that equal words compare equal.
///
/// Default-ignorable characters are dropped, such as soft hyphens and joiners, which are written or not without a
/// change of the word. The sentence is brought to NFKC, its case folded, and its apostrophes made one, of which there
/// are three: ', U+2019 and U+02BC. Segments are those of Unicode's annex 29, kept if they hold a letter or a number.
/// Splitting ideographs makes every Han, Hiragana, Katakana and Hangul character a
/// word of its own.
struct UnicodeWords: Sequence, IteratorProtocol {
  private let text: String
  private let splitsIdeographs: Bool
  private var position: String.Index

  init(in sentence: String, splittingIdeographs: Bool) {
    text = sentence.comparable.precomposedStringWithCompatibilityMapping.folding(
      options: .caseInsensitive, locale: nil)
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

extension Unicode.Scalar {
  /// Whether it is an apostrophe beyond ASCII.
  var isApostrophe: Bool { self == "\u{2019}" || self == "\u{2BC}" }

  /// Whether it is no part of any word, though it may stand within one; asked for few, since it takes long.
  var isIgnorable: Bool {
    switch value {
    case ..<0xAD, 0xAE..<0x34F, 0x350..<0x61C, 0x61D..<0x115F, 0x3165..<0xFE00: false
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension String {
  /// The text without default-ignorable characters and with one kind of apostrophe.
  fileprivate var comparable: String {
    guard unicodeScalars.contains(where: { $0.isApostrophe || $0.isIgnorable }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isIgnorable {
      scalars.append(scalar.isApostrophe ? "'" : scalar)
    }
    return String(scalars)
  }
}
