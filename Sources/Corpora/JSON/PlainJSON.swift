import TextProcessing

/// Reads an object of texts, lists of texts, whole numbers and nulls straight from its bytes.
///
/// Lines of a corpus are such objects, and Foundation takes longer to read one than it takes to score it. Anything
/// else, right or wrong, is left to Foundation: deeper values, fractions, a key given twice, broken UTF-8. So
/// there is one judge of what is an error, and this reader is never it. A quote or an escape is looked for in
/// eight bytes at a time.
struct PlainJSON {
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// The members of an object in their order, or `nil` if it takes more to read it, or is not one.
  static func members(of line: ArraySlice<UInt8>) -> [(key: String, value: JSONValue)]? {
    var reader = PlainJSON(line)
    return reader.members()
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private mutating func members() -> [(key: String, value: JSONValue)]? {
    guard take("{") else { return nil }
    var members: [(key: String, value: JSONValue)] = []
    members.reserveCapacity(4)
    repeat {
      guard let key = text(), take(":"), let value = value(), !members.contains(where: { $0.key == key })
      else {
        return nil
      }
      members.append((key, value))
    } while take(",")
    guard take("}") else { return nil }
    skipSpaces()
    return position == bytes.endIndex ? members : nil
  }

  private mutating func value() -> JSONValue? {
    skipSpaces()
    guard position < bytes.endIndex else { return nil }
    switch bytes[position] {
    case Self.quote: return text().map(JSONValue.text)
    case UInt8(ascii: "["): return texts().map(JSONValue.texts)
    case UInt8(ascii: "n"):
      let end = position + 4
      guard bytes[position...].starts(with: "null".utf8) else { return nil }
      position = end
      return .null
    default: return digits().map(JSONValue.digits)
    }
  }

  private mutating func texts() -> [String]? {
    guard take("[") else { return nil }
    if take("]") { return [] }
    var texts: [String] = []
    repeat {
      guard let text = text() else { return nil }
      texts.append(text)
    } while take(",")
    return take("]") ? texts : nil
  }

  /// A whole number that any integer holds.
  private mutating func digits() -> String? {
    let digits = bytes[position...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...18).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0") else {
      return nil
    }
    position = digits.endIndex
    return String(decoding: digits, as: UTF8.self)
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = position
    skipPlainBytes()
    guard position < bytes.endIndex else { return nil }
    if bytes[position] == Self.quote {
      position += 1
      return String(validating: bytes[start..<position - 1], as: UTF8.self)
    }
    return text(escapedFrom: start)
  }

  /// The rest of a text in which the first escape has been reached.
  private mutating func text(escapedFrom start: Int) -> String? {
    var decoded = Array(bytes[start..<position])
    while position < bytes.endIndex, bytes[position] == Self.backslash {
      guard let scalar = escape() else { return nil }
      decoded.append(contentsOf: UTF8.encode(scalar)!)
      let plain = position
      skipPlainBytes()
      decoded.append(contentsOf: bytes[plain..<position])
    }
    return take("\"", after: false) ? String(validating: decoded, as: UTF8.self) : nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard position + 1 < bytes.endIndex else { return nil }
    position += 2
    switch bytes[position - 1] {
    case UInt8(ascii: "n"): return "\n"
    case Self.quote, Self.backslash, UInt8(ascii: "/"): return Unicode.Scalar(bytes[position - 1])
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { return nil }
      guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
      guard bytes[position...].starts(with: #"\u"#.utf8) else { return nil }
      position += 2
      guard let trail = codeUnit(), UTF16.isTrailSurrogate(trail) else { return nil }
      return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    default: return nil
    }
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit() -> UInt16? {
    guard position + 4 <= bytes.endIndex else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    position += 4
    return unit
  }

  /// Moves on to the next quote, backslash or control character, or to the end.
  private mutating func skipPlainBytes() {
    let rest = bytes[position...]
    position += Self.plainBytes(in: rest.span)
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

  /// Takes one character, white space before it passed over.
  private mutating func take(_ character: Unicode.Scalar, after spaces: Bool = true) -> Bool {
    if spaces { skipSpaces() }
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    position = bytes[position...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? bytes.endIndex
  }
}
