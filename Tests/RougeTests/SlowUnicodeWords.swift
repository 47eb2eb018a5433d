@testable import SumbenchRouge

/// The words of a sentence by Unicode's rules in the plain way: fold, and ask the library where words end.
struct SlowUnicodeWords: Sequence, IteratorProtocol {
  private let text: String
  private let splitsIdeographs: Bool
  private var position: String.Index

  init(in sentence: String, splittingIdeographs: Bool) {
    text = UnicodeWords.folded(sentence)
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
      if text.unicodeScalars[start..<position].contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }) {
        return text[start..<position]
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isIdeograph: Bool {
    properties.isIdeographic || (0x3041...0x309F).contains(value) || (0x30A1...0x30FF).contains(value)
      || (0x31F0...0x31FF).contains(value) || (0xAC00...0xD7A3).contains(value)
  }
}
