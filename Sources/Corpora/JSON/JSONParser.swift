import SumbenchText

/// Reads JSON values (RFC 8259) straight from bytes, one after another.
///
/// Lines of a corpus are mostly texts, so a quote or an escape is looked for in eight bytes at a time. Two things go
/// beyond the standard, since files have them: Python's `NaN` and `Infinity` are values of their own, and half of a
/// surrogate pair becomes U+FFFD and is counted. A comma after the last
/// member is taken too. A key given twice is an error, for there is no right one of the two.
package struct JSONParser {
  static let maximumDepth = 256
  static let quote = UInt8(ascii: "\"")
  /// How much of a text with escapes is decoded before it is made a string: a text of many megabytes is not there twice.
  private static let decodedAtATime = 1 << 20
  private static let backslash = UInt8(ascii: "\\")

  let bytes: ArraySlice<UInt8>
  package internal(set) var position: Int
  private(set) var loneSurrogates = 0
  var depth = 0

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether nothing but white space is left, which is skipped.
  package mutating func isAtEnd() -> Bool {
    skipSpaces()
    return position == bytes.endIndex
  }

  /// Takes one character after white space, if it comes next.
  package mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// The members of an object.
  package mutating func members() throws(JSONFault) -> [FieldMember] {
    guard take("{") else { throw unexpected("‘{’") }
    try descend()
    defer { depth -= 1 }
    var members: [FieldMember] = []
    if take("}") { return members }
    members.reserveCapacity(4)
    var names: Set<String> = []
    repeat {
      skipSpaces()
      if !members.isEmpty, position < bytes.endIndex, bytes[position] == UInt8(ascii: "}") { break }
      guard position < bytes.endIndex, bytes[position] == Self.quote else {
        throw unexpected("a key in quotes")
      }
      let start = position
      let name = try text()
      // A record has few keys; an object by ids may have very many.
      let isNew = members.count < 16 ? !members.contains { $0.name == name } : names.insert(name).inserted
      guard isNew else { throw JSONFault(position: start, problem: .duplicateKey(name)) }
      guard take(":") else { throw unexpected("‘:’") }
      members.append(FieldMember(name, try value()))
      if members.count == 16 { names = Set(members.map(\.name)) }
    } while take(",")
    guard take("}") else { throw unexpected("‘,’ or ‘}’") }
    return members
  }

  /// Any value.
  package mutating func value() throws(JSONFault) -> FieldValue {
    skipSpaces()
    guard position < bytes.endIndex else { throw unexpected("a value") }
    switch bytes[position] {
    case Self.quote: return .text(try text())
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func list() throws(JSONFault) -> FieldValue {
    position += 1
    if take("]") { return .texts([]) }
    try descend()
    defer { depth -= 1 }
    var texts: [String] = []
    var values: [FieldValue]?
    repeat {
      skipSpaces()
      if !texts.isEmpty || values != nil, position < bytes.endIndex, bytes[position] == UInt8(ascii: "]") {
        break
      }
      let value = try value()
      if values == nil, case .text(let text) = value {
        texts.append(text)
      } else {
        if values == nil { values = texts.map(FieldValue.text) }
        values?.append(value)
      }
    } while take(",")
    guard take("]") else { throw unexpected("‘,’ or ‘]’") }
    return values.map(FieldValue.list) ?? .texts(texts)
  }

  mutating func descend() throws(JSONFault) {
    depth += 1
    if depth > Self.maximumDepth { throw JSONFault(position: position, problem: .nestedTooDeeply) }
  }

  func unexpected(_ expected: String) -> JSONFault {
    guard position < bytes.endIndex else { return JSONFault(position: position, problem: .unexpectedEnd) }
    let isPython =
      bytes[position] == UInt8(ascii: "'")
      || ["None", "True", "False"].contains { bytes[position...].starts(with: $0.utf8) }
    return JSONFault(position: position, problem: isPython ? .pythonRepr : .expected(expected))
  }
}

// Words and numbers.
extension JSONParser {
  private static let words: [(word: String, value: FieldValue)] = [
    ("null", .null), ("true", .truth(true)), ("false", .truth(false)),
    ("NaN", .notANumber("NaN")), ("Infinity", .notANumber("Infinity")),
  ]

  private mutating func word() throws(JSONFault) -> FieldValue {
    for (word, value) in Self.words where bytes[position...].starts(with: word.utf8) {
      let end = position + word.utf8.count
      if end < bytes.endIndex, bytes[end].isWordByte { break }
      position = end
      return value
    }
    throw unexpected("a value")
  }

  private mutating func number() throws(JSONFault) -> FieldValue {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if bytes[position...].starts(with: "Infinity".utf8) {
      position += 8
      return .notANumber("-Infinity")
    }
    let whole = try digits()
    if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
      throw JSONFault(position: whole.lowerBound, problem: .expected("a number without leading zeros"))
    }
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: ".") {
      position += 1
      _ = try digits()
    }
    if position < bytes.endIndex, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.endIndex, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[position]) {
        position += 1
      }
      _ = try digits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONFault) -> Range<Int> {
    let start = position
    while position < bytes.endIndex, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    if position == start { throw unexpected("a digit") }
    return start..<position
  }
}

// Texts.
extension JSONParser {
  mutating func text() throws(JSONFault) -> String {
    position += 1
    let start = position
    try skipPlainBytes()
    if bytes[position] == Self.quote {
      position += 1
      return try validated(String(validating: bytes[start..<position - 1], as: UTF8.self), from: start)
    }
    var text = ""
    var decoded = Array(bytes[start..<position])
    while bytes[position] == Self.backslash {
      decoded.append(contentsOf: UTF8.encode(try escape())!)
      let plain = position
      try skipPlainBytes()
      decoded.append(contentsOf: bytes[plain..<position])
      if decoded.count >= Self.decodedAtATime {
        text += try validated(String(validating: decoded, as: UTF8.self), from: start)
        decoded.removeAll(keepingCapacity: true)
      }
    }
    position += 1
    let rest = try validated(String(validating: decoded, as: UTF8.self), from: start)
    if text.isEmpty { return rest }
    text += rest
    return text
  }

  private func validated(_ text: String?, from start: Int) throws(JSONFault) -> String {
    guard let text else { throw JSONFault(position: start, problem: .brokenUTF8) }
    return text
  }

  /// Moves on to the next quote or backslash.
  private mutating func skipPlainBytes() throws(JSONFault) {
    let rest = bytes[position...]
    position += Self.plainBytes(in: rest.span)
    guard position < bytes.endIndex else { throw JSONFault(position: position, problem: .unexpectedEnd) }
    if bytes[position] < 0x20 {
      throw JSONFault(position: position, problem: .controlCharacter(bytes[position]))
    }
  }

  private static func plainBytes(in bytes: Span<UInt8>) -> Int {
    var offset = 0
    while offset + 8 <= bytes.count {
      let eight = bytes.eightBytes(at: offset)
      let found = eight.bytes(equalTo: quote) | eight.bytes(equalTo: backslash) | eight.controlBytes
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != quote, bytes[offset] != backslash {
      offset += 1
    }
    return offset
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = position
    guard position + 1 < bytes.endIndex else {
      throw JSONFault(position: bytes.endIndex, problem: .unexpectedEnd)
    }
    position += 2
    switch bytes[position - 1] {
    case UInt8(ascii: "n"): return "\n"
    case Self.quote, Self.backslash, UInt8(ascii: "/"): return Unicode.Scalar(bytes[position - 1])
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard let scalar = codedScalar() else { throw JSONFault(position: start, problem: .unknownEscape) }
      return scalar
    default: throw JSONFault(position: start, problem: .unknownEscape)
    }
  }

  /// The scalar after `\u`; two escapes for one outside the basic plane, U+FFFD for half of such a pair.
  private mutating func codedScalar() -> Unicode.Scalar? {
    guard let unit = codeUnit(at: position) else { return nil }
    position += 4
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: "\\u".utf8),
      let trail = codeUnit(at: position + 2), UTF16.isTrailSurrogate(trail)
    {
      position += 6
      return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }
    loneSurrogates += 1
    return "\u{FFFD}"
  }

  /// Four hexadecimal digits.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.endIndex else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  mutating func skipSpaces() {
    while position < bytes.endIndex {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    self &- UInt8(ascii: "0") < 10 || (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "_")
  }
}
