extension MarkupScanner {
  /// Whether these bytes come next.
  func peek(_ literal: StaticString) -> Bool {
    guard position + literal.utf8CodeUnitCount <= bytes.count else { return false }
    return literal.withUTF8Buffer { buffer in
      for index in buffer.indices where unsafe buffer[index] != bytes[position + index] {
        return false
      }
      return true
    }
  }

  /// Passes these bytes over if they come next.
  mutating func take(_ literal: StaticString) -> Bool {
    guard peek(literal) else { return false }
    position += literal.utf8CodeUnitCount
    return true
  }

  /// Passes white space over, and says whether there was any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while position < bytes.count, [0x20, 0x09, 0x0A].contains(bytes[position]) { position += 1 }
    return position > start
  }

  /// Moves on to the next of these bytes, or to the end.
  mutating func skip(to isWanted: (UInt8) -> Bool) {
    while position < bytes.count, !isWanted(bytes[position]) { position += 1 }
  }

  /// Moves past the next occurrence of these bytes.
  mutating func skip(past literal: StaticString, in place: String) throws(MarkupError) {
    let start = position
    while position < bytes.count {
      if take(literal) { return }
      position += 1
    }
    position = start
    throw error("\(place) is not closed")
  }

  /// A name of an element, an attribute, an entity or an instruction.
  mutating func name() throws(MarkupError) -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x80 {
        let scalar = scalar(at: position)
        guard position == start ? scalar.beginsName : scalar.continuesName else { break }
        position += UTF8.width(scalar)
      } else {
        let isLetter =
          UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: ":")
        let isOther =
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ".")
        guard isLetter || isOther && position > start else { break }
        position += 1
      }
    }
    guard position > start else { throw error("a name is missing") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The character that begins at a place; the text is known to be UTF-8.
  private func scalar(at place: Int) -> Unicode.Scalar {
    var decoder = UTF8()
    var iterator = bytes[place...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }
}

extension Unicode.Scalar {
  /// `NameStartChar` of XML 1.0, beyond ASCII.
  fileprivate var beginsName: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// `NameChar` of XML 1.0, beyond ASCII.
  fileprivate var continuesName: Bool {
    switch value {
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: beginsName
    }
  }
}
