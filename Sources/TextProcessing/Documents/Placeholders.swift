/// Line breaks that a corpus writes as words: `NEWLINE_CHAR` for the end of a line, and `|||||` between the documents of a
/// cluster, as Multi-News has them.
enum Placeholders {
  /// A text with its placeholders as line breaks.
  struct Reading {
    let text: String
    /// How many there were.
    let count: Int
    /// How many documents there are, those without words left out.
    let documents: Int
  }

  /// The reading of a text, or `nil` where it has no placeholder.
  static func reading(of text: String) -> Reading? {
    guard text.utf8.span.mayHavePlaceholder else { return nil }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var count = 0
    var documents = 1
    var start = 0
    var position = 0
    while position < bytes.count {
      let length = bytes.placeholderLength(at: position)
      guard length > 0 else {
        position += 1
        continue
      }
      let isDocument = bytes[position] == UInt8(ascii: "|")
      result += bytes[start..<position]
      result += (isDocument ? "\n\n" : "\n").utf8
      count += 1
      if isDocument, bytes[(position + length)...].contains(where: { !$0.isASCIISpace }) { documents += 1 }
      position += length
      start = position
    }
    if count == 0 { return nil }
    return Reading(
      text: String(decoding: result + bytes[start...], as: UTF8.self), count: count, documents: documents)
  }
}

extension Span<UInt8> {
  /// Whether it has two bytes that a placeholder cannot be without: a quick test that leaves most text alone.
  fileprivate var mayHavePlaceholder: Bool {
    var found: UInt8 = 0
    var previous: UInt8 = 0
    for index in indices {
      let byte = self[index]
      found |= (byte == UInt8(ascii: "|") ? 1 : 0) & (previous == UInt8(ascii: "|") ? 1 : 0)
      found |= (byte == UInt8(ascii: "C") ? 1 : 0) & (previous == UInt8(ascii: "_") ? 1 : 0)
      previous = byte
    }
    return found != 0
  }
}

extension [UInt8] {
  private static let newline = Array("NEWLINE_CHAR".utf8)
  private static let separator = Array("|||||".utf8)

  /// The length of the placeholder at a position, or 0: five bars or more, or `NEWLINE_CHAR` as a word of its own.
  fileprivate func placeholderLength(at position: Int) -> Int {
    switch self[position] {
    case UInt8(ascii: "|"):
      let end = self[position...].firstIndex { $0 != UInt8(ascii: "|") } ?? count
      return end - position >= Self.separator.count ? end - position : 0
    case UInt8(ascii: "N"):
      let end = position + Self.newline.count
      guard end <= count, self[position..<end].elementsEqual(Self.newline) else { return 0 }
      let isWord =
        (position == 0 || !self[position - 1].isWordByte) && (end == count || !self[end].isWordByte)
      return isWord ? Self.newline.count : 0
    default: return 0
    }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") || self >= 0x80
  }
}
