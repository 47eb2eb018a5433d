/// Finds the sentences of a text, or the basic elements of a SIMPLE one, as ranges of its bytes.
///
/// *SPL*: every line that is not empty. *SEE*: on each line the text after
/// `<a [size="1" ]name="1">[1]</a> <a href="#1" id=1>`, up to the next tag or past the end of the line. *ISI*: a
/// line's `<S SNTNO="1">text</S>`. *SIMPLE*: every line. Layouts are taken literally, from the first byte of the line and case by case;
/// all else is ignored, and entities are not decoded.
struct SentenceFinder {
  let format: TextFormat

  func sentences(in bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let next = min(end + 1, bytes.count)
      var cursor = LineCursor(bytes: bytes, position: start, end: next)
      let sentence =
        switch format {
        case .spl: start < end ? start..<end : nil
        case .see: cursor.anchoredText()
        case .isi: cursor.taggedText()
        case .simple: start..<end
        }
      if let sentence { sentences.append(sentence) }
      start = next
    }
    return sentences
  }
}

/// A place in a line, its line feed included.
private struct LineCursor {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  /// The sentence of a line in SEE layout.
  mutating func anchoredText() -> Range<Int>? {
    guard skip("<a ") else { return nil }
    if skip("size=\"") {
      guard skipDigits(), skip("\" ") else { return nil }
    }
    guard skip("name=\""), skipDigits(), skip("\">["), skipDigits(), skip("]</a>"),
      skipAll(where: \.isASCIISpace), skip("<a href=\"#"), skipDigits(), skip("\" id="), skipDigits(),
      skip(">")
    else { return nil }
    return text()
  }

  /// The sentence of a line in ISI layout.
  mutating func taggedText() -> Range<Int>? {
    let isNumber = { (byte: UInt8) in
      isDigit(byte) || byte == UInt8(ascii: ",") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
    }
    guard skip("<S SNTNO=\""), skipAll(where: isNumber), skip("\">"), let text = text(), skip("</S>") else {
      return nil
    }
    return text
  }

  private mutating func text() -> Range<Int>? {
    let start = position
    return skipAll { $0 != UInt8(ascii: "<") } ? start..<position : nil
  }

  private mutating func skip(_ literal: String) -> Bool {
    guard bytes[position..<end].starts(with: literal.utf8) else { return false }
    position += literal.utf8.count
    return true
  }

  private mutating func skipDigits() -> Bool { skipAll(where: isDigit) }

  /// Skips as many bytes as comply, and says whether there was one.
  private mutating func skipAll(where complies: (UInt8) -> Bool) -> Bool {
    let start = position
    while position < end, complies(bytes[position]) { position += 1 }
    return position > start
  }
}

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
