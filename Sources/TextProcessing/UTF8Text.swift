extension Span<UInt8> {
  /// The scalar that starts at a position.
  func scalar(at position: Int) -> Unicode.Scalar {
    let first = UInt32(self[position])
    if first < 0x80 { return Unicode.Scalar(self[position]) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[position + offset]) & 0x3F }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Looking around in a text held as valid UTF-8 bytes.
extension [UInt8] {
  /// The scalar that starts at a position.
  func scalar(at position: Int) -> Unicode.Scalar { span.scalar(at: position) }

  /// Where the scalar before a position starts.
  func scalarStart(before position: Int) -> Int {
    var start = position - 1
    while self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// How many bytes of white space stand at a position: 0 where there is none.
  ///
  /// The byte order mark and the zero-width space count as white space, for they have no place in a sentence.
  func spaceLength(at position: Int) -> Int {
    let byte = self[position]
    if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
    switch byte {
    case 0xC2: return self[position + 1] == 0xA0 || self[position + 1] == 0x85 ? 2 : 0
    case 0xE1, 0xE2, 0xE3, 0xEF:
      let scalar = scalar(at: position)
      return scalar.kind.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}" ? 3 : 0
    default: return 0
    }
  }

  /// The first position from here on, within a bound, that is not white space.
  func afterSpaces(_ position: Int, before bound: Int) -> Int {
    var position = position
    while position < bound {
      let length = spaceLength(at: position)
      if length == 0 { break }
      position += length
    }
    return position
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = afterSpaces(range.lowerBound, before: range.upperBound)
    var end = range.upperBound
    while end > start {
      let last = scalarStart(before: end)
      if spaceLength(at: last) == 0 { break }
      end = last
    }
    return start..<end
  }

  /// Whether a range has a capital letter.
  func hasUppercase(in range: Range<Int>) -> Bool {
    if self[range].contains(where: \.isASCIIUppercase) { return true }
    var position = range.lowerBound
    while position < range.upperBound {
      switch self[position] {
      case ..<0x80: position += 1
      // From Hebrew to Tibetan, and from kana to Chinese: scripts without capitals.
      case 0xD7...0xDF: position += 2
      case 0xE0, 0xE3...0xE9: position += 3
      default:
        let scalar = scalar(at: position)
        if scalar.isUppercaseLetter { return true }
        position += UTF8.width(scalar)
      }
    }
    return false
  }

  /// Whether some bytes, at least one, stand in these in one stretch.
  func contains(_ part: [UInt8]) -> Bool {
    indices.dropLast(part.count - 1).contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }

  /// The end of the line that a position stands on.
  func lineEnd(from position: Int) -> Int {
    let bytes = span
    var position = position
    while position < count {
      // The loop over a fixed count of bytes becomes one over vectors.
      let chunk = bytes.extracting(position..<Swift.min(position + 64, count))
      var mayBreak: UInt8 = 0
      for index in chunk.indices {
        let byte = chunk[index]
        mayBreak |= (byte &- 0x0A < 4 ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
      }
      if mayBreak != 0 {
        for index in chunk.indices where chunk[index].mayBreakLine {
          if lineBreakLength(at: position + index) > 0 { return position + index }
        }
      }
      position += chunk.count
    }
    return count
  }

  /// The start of the line after the one that ends here.
  func lineStart(after end: Int) -> Int {
    end < count ? end + lineBreakLength(at: end) : count
  }

  /// The length of LF, CR, CR LF, vertical tab, form feed, NEL, LS or PS at a position, or 0.
  private func lineBreakLength(at position: Int) -> Int {
    switch self[position] {
    case 0x0A...0x0C: 1
    case 0x0D: position + 1 < count && self[position + 1] == 0x0A ? 2 : 1
    case 0xC2: self[position + 1] == 0x85 ? 2 : 0
    case 0xE2: self[position + 1] == 0x80 && self[position + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  /// Whether a line begins as the item of a list does: a bullet, `1.`, `(2)`, `a)`.
  func startsWithListMarker(_ range: Range<Int>) -> Bool {
    let scalar = scalar(at: range.lowerBound)
    if "•‣◦▪●○■□–—*-+·".unicodeScalars.contains(scalar) {
      let after = range.lowerBound + UTF8.width(scalar)
      return after < range.upperBound && spaceLength(at: after) > 0
    }
    var position = range.lowerBound
    if self[position] == UInt8(ascii: "(") { position += 1 }
    let label = position
    while position < range.upperBound, position - label < 3, self[position].isASCIIDigit { position += 1 }
    if position == label, position < range.upperBound, self[position].isASCIILetter { position += 1 }
    guard position > label, position < range.upperBound else { return false }
    guard self[position] == UInt8(ascii: ".") || self[position] == UInt8(ascii: ")") else { return false }
    return position + 1 < range.upperBound && spaceLength(at: position + 1) > 0
      && !(self[position] == UInt8(ascii: ".") && self[label].isASCIIUppercase)
  }
}

extension UInt8 {
  /// Whether a line break can begin with it: a quick test that leaves most text alone.
  fileprivate var mayBreakLine: Bool { self &- 0x0A < 4 || self == 0xC2 || self == 0xE2 }
}
