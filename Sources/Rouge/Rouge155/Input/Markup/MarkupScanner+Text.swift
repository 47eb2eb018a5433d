extension MarkupScanner {
  /// Text up to the next tag, comment or instruction.
  mutating func text() throws(MarkupError) -> String {
    var text: [UInt8] = []
    while position < bytes.count {
      let start = position
      skip { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ">") }
      text += bytes[start..<position]
      if peek("&") {
        text += try reference()
      } else if peek(">") {
        guard !text.hasEnd(of: bytes[..<position]) else { throw error("‘]]>’ in a text") }
        text.append(UInt8(ascii: ">"))
        position += 1
      } else if take("<![CDATA[") {
        let start = position
        try skip(past: "]]>", in: "a CDATA section")
        text += bytes[start..<position - 3]
      } else {
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A value in quotes; white space within is spaces.
  mutating func attributeValue() throws(MarkupError) -> String {
    let quote = try self.quote()
    var value: [UInt8] = []
    while position < bytes.count {
      let start = position
      skip { $0 == quote || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
      value += bytes[start..<position].lazy.map { $0 == 0x09 || $0 == 0x0A ? 0x20 : $0 }
      if peek("&") {
        let isCharacter = peek("&#")
        let filled = try reference()
        value += isCharacter ? filled : filled.map { $0 == 0x09 || $0 == 0x0A ? 0x20 : $0 }
      } else if peek("<") {
        throw error("‘<’ in the value of an attribute")
      } else {
        break
      }
    }
    guard position < bytes.count else { throw error("the value of an attribute is not closed") }
    position += 1
    return String(decoding: value, as: UTF8.self)
  }

  /// The quote that begins a value.
  mutating func quote() throws(MarkupError) -> UInt8 {
    guard peek("\"") || peek("'") else { throw error("a value in quotes is missing") }
    position += 1
    return bytes[position - 1]
  }

  /// What `&name;` or `&#number;` means.
  mutating func reference() throws(MarkupError) -> [UInt8] {
    if peek("&#") { return try characterReference() }
    position += 1
    let name = try self.name()
    guard take(";") else { throw error("‘&\(name)’ without a semicolon") }
    switch name {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default: break
    }
    guard let value = entities[name] else { throw error("the entity ‘\(name)’ is not declared") }
    filledIn += value.count
    guard filledIn <= Self.mostFilledIn else {
      throw error("entities fill in more than \(Self.mostFilledIn) bytes")
    }
    return value
  }

  /// What `&#number;` or `&#xnumber;` means.
  mutating func characterReference() throws(MarkupError) -> [UInt8] {
    let radix = peek("&#x") ? 16 : 10
    position += radix == 16 ? 3 : 2
    let start = position
    skip { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    let digits = bytes[start..<position]
    guard digits.count <= 12, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix),
      let scalar = Unicode.Scalar(value), scalar.isAllowed, take(";")
    else {
      position = start
      throw error("not the number of a character")
    }
    return Array(String(scalar).utf8)
  }
}

extension [UInt8] {
  /// Whether the text, and the file where the text was read from, end in `]]`: then `>` ends a CDATA section that
  /// never began. Brackets from a reference or a section are no such end.
  fileprivate func hasEnd(of file: ArraySlice<UInt8>) -> Bool {
    let end = [UInt8(ascii: "]"), UInt8(ascii: "]")]
    return suffix(2).elementsEqual(end) && file.suffix(2).elementsEqual(end)
  }
}

extension Unicode.Scalar {
  /// Whether XML allows it.
  fileprivate var isAllowed: Bool {
    value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [0x09, 0x0A, 0x0D].contains(value)
  }
}
