import SumbenchText

/// A text folded so that equal words compare equal: see `UnicodeWords`.
///
/// A character is folded by itself where its neighbours cannot change the result, which is nearly always. Where a
/// mark might join the character before it or change places with another, the library folds what is between two spaces.
/// The next text uses the same memory again.
struct FoldedText {
  /// Memory that begins with the text, after which there is padding.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private var pages = CharacterPages(Folding.source)

  /// Appends where its words stand.
  func appendRanges(ofWordsBy rule: WordBreaking, to words: inout [Range<Int>]) {
    rule.appendRanges(ofWordsIn: bytes.span.extracting(first: count), to: &words)
  }

  /// Folds part of a text in ASCII.
  mutating func lowercase(_ text: [UInt8], _ range: Range<Int>) {
    count = 0
    makeRoom(for: range.count)
    appendASCII(text.span.extracting(range))
  }

  /// Folds part of a text, which need not be UTF-8.
  mutating func fold(_ text: [UInt8], _ range: Range<Int>) {
    count = 0
    if !foldCharacters(text.span.extracting(range)) {
      count = 0
      append(library: text.span.extracting(range), before: 0)
    }
  }

  /// Folds character by character; returns false where the text is not UTF-8.
  private mutating func foldCharacters(_ text: Span<UInt8>) -> Bool {
    // No character alone takes more than half as much again.
    makeRoom(for: 2 * text.count)
    var position = 0
    // At the last space, in the text and in what has become of it.
    var chunk = (start: 0, folded: 0)
    var endsInMark = false
    while position < text.count {
      if text[position] < 0x80 {
        let start = position
        while position < text.count, text[position] < 0x80 {
          if text[position] == 0x20 { chunk = (position, count + position - start) }
          position += 1
        }
        appendASCII(text.extracting(start..<position))
        endsInMark = false
        continue
      }
      guard let (value, length) = text.character(at: position) else { return false }
      let folding = Folding(value, in: &pages)
      switch folding.kind {
      case .same:
        append(text.extracting(position..<position + length))
        endsInMark = false
      case .other:
        append(UInt32(folding.value))
        endsInMark = false
      case .mark where !endsInMark:
        append(text.extracting(position..<position + length))
        endsInMark = true
      case .nothing: break
      case .several:
        let expansion = Folding.expansions[folding.value]
        makeRoom(for: expansion.bytes.count + 2 * (text.count - position))
        append(expansion.bytes.span)
        endsInMark = expansion.endsInMark
      case .mark, .unknown:
        var end = position
        while end < text.count, text[end] != 0x20 {
          guard let (_, length) = text.character(at: end) else { return false }
          end += length
        }
        count = chunk.folded
        append(library: text.extracting(chunk.start..<end), before: text.count - end)
        position = end
        endsInMark = false
        continue
      }
      position += length
    }
    return true
  }

  /// Appends what the library makes of a text, and makes room for more bytes.
  private mutating func append(library text: Span<UInt8>, before rest: Int) {
    let folded = Array(
      UnicodeWords.folded(String(decoding: text.indices.map { text[$0] }, as: UTF8.self)).utf8)
    makeRoom(for: folded.count + 2 * rest)
    append(folded.span)
  }

  /// Makes room for `more` bytes, and for padding after them.
  private mutating func makeRoom(for more: Int) {
    let missing = count + more + Span<UInt8>.padding - bytes.count
    if missing > 0 { bytes += repeatElement(0, count: missing + bytes.count) }
  }

  private mutating func appendASCII(_ text: Span<UInt8>) {
    let start = count
    var target = bytes.mutableSpan
    for index in text.indices { target[start + index] = text[index].lowercasedASCII }
    count += text.count
  }

  @inline(__always)
  private mutating func append(_ text: Span<UInt8>) {
    let start = count
    var target = bytes.mutableSpan
    for index in text.indices { target[start + index] = text[index] }
    count += text.count
  }

  private mutating func append(_ value: UInt32) {
    if value < 0x80 {
      bytes[count] = UInt8(value)
      count += 1
      return
    }
    let length = value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
    for index in 1..<length {
      bytes[count + length - index] =
        0x80 | UInt8(truncatingIfNeeded: value >> UInt32(6 * (index - 1))) & 0x3F
    }
    let lead: UInt32 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
    bytes[count] = UInt8(lead | value >> UInt32(6 * (length - 1)))
    count += length
  }
}

extension Span<UInt8> {
  /// The character that starts at a position and its length, or `nil` where there is no UTF-8.
  @inline(__always)
  fileprivate func character(at position: Int) -> (value: UInt32, length: Int)? {
    let first = self[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, first < 0xF5, position + length <= count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = self[position + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least, value < 0x11_0000, value & 0xFFFF_F800 != 0xD800 else { return nil }
    return (value, length)
  }
}
