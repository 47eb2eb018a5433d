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

  /// The same words of a sentence in ASCII, by the few of the rules that matter there, as ranges.
  static func ranges(inASCII sentence: ArraySlice<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = sentence.startIndex
    while position < sentence.endIndex {
      let start = position
      while position < sentence.endIndex, continues(sentence, from: start, at: position) { position += 1 }
      if sentence[start..<position].contains(where: { $0.isASCIILetter || $0.isASCIIDigit }) {
        ranges.append(start..<position)
      }
      if position == start { position += 1 }
    }
    return ranges
  }

  /// Whether the byte belongs to the word that starts there: letters, digits, underscores, and single marks
  /// between two letters or two digits.
  private static func continues(_ sentence: ArraySlice<UInt8>, from start: Int, at position: Int) -> Bool {
    let byte = sentence[position]
    if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") { return true }
    guard position > start, position + 1 < sentence.endIndex else { return false }
    let (before, after) = (sentence[position - 1], sentence[position + 1])
    if before.isASCIILetter, after.isASCIILetter { return ":.'".utf8.contains(byte) }
    if before.isASCIIDigit, after.isASCIIDigit { return ",;.'".utf8.contains(byte) }
    return false
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
