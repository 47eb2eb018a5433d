/// The text of an XML file in UTF-8: decoded, line ends as line feeds, without a byte order mark or any character that
/// XML does not allow.
///
/// The encodings are those of the official script's parser: UTF-8, UTF-16, ISO-8859-1 and US-ASCII.
struct MarkupText {
  let bytes: [UInt8]

  init(_ file: [UInt8]) throws(MarkupError) {
    var decoded: [UInt8]
    var isUTF16 = true
    switch (file.first, file.dropFirst().first) {
    case (0xFE, 0xFF): decoded = try Self.decoded(file.dropFirst(2), bigEndian: true)
    case (0xFF, 0xFE): decoded = try Self.decoded(file.dropFirst(2), bigEndian: false)
    case (0, UInt8(ascii: "<")): decoded = try Self.decoded(file[...], bigEndian: true)
    case (UInt8(ascii: "<"), 0): decoded = try Self.decoded(file[...], bigEndian: false)
    default:
      isUTF16 = false
      decoded = file
    }
    let hasMark = decoded.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { decoded.removeFirst(3) }
    switch MarkupScanner.declaredEncoding(of: decoded)?.uppercased() {
    case nil, "UTF-8", "UTF8": break
    case "UTF-16", "UTF-16LE", "UTF-16BE":
      if !isUTF16 { throw MarkupError(line: 1, reason: "the encoding is declared to be UTF-16, and is not") }
    case "ISO-8859-1": if !isUTF16, !hasMark { decoded = Self.decodedLatin1(decoded) }
    case "US-ASCII", "ASCII":
      if let place = decoded.firstIndex(where: { $0 >= 0x80 }) {
        throw MarkupError(line: Self.line(of: place, in: decoded), reason: "a byte beyond US-ASCII")
      }
    case let name?:
      throw MarkupError(
        line: 1, reason: "the encoding ‘\(name)’ is not read; UTF-8, UTF-16, ISO-8859-1 and US-ASCII are")
    }
    Self.joinLineEnds(&decoded)
    try Self.check(decoded)
    bytes = decoded
  }

  /// The line, from 1, of a place in a text.
  static func line(of place: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }

  private static func decoded(_ file: ArraySlice<UInt8>, bigEndian: Bool) throws(MarkupError) -> [UInt8] {
    guard file.count.isMultiple(of: 2) else {
      throw MarkupError(line: 1, reason: "half a character at the end")
    }
    let units = stride(from: file.startIndex, to: file.endIndex, by: 2).lazy.map { place -> UInt16 in
      let (first, second) = (UInt16(file[place]), UInt16(file[place + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { bytes.append($0) }
    if isBroken {
      throw MarkupError(line: line(of: bytes.count, in: bytes), reason: "half of a surrogate pair")
    }
    return bytes
  }

  private static func decodedLatin1(_ file: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    for byte in file {
      if byte < 0x80 { bytes.append(byte) } else { bytes += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
    }
    return bytes
  }

  /// A carriage return, with the line feed after it if there is one, is a line feed.
  private static func joinLineEnds(_ bytes: inout [UInt8]) {
    guard let first = bytes.firstIndex(of: 0x0D) else { return }
    var end = first
    var previous: UInt8 = 0
    for place in first..<bytes.count {
      let byte = bytes[place]
      if byte != 0x0A || previous != 0x0D {
        bytes[end] = byte == 0x0D ? 0x0A : byte
        end += 1
      }
      previous = byte
    }
    bytes.removeLast(bytes.count - end)
  }

  private static func check(_ bytes: [UInt8]) throws(MarkupError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      var valid = 0
      var decoder = UTF8()
      var iterator = bytes.makeIterator()
      while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid += UTF8.width(scalar) }
      throw MarkupError(line: line(of: valid, in: bytes), reason: "not UTF-8")
    }
    for (place, byte) in bytes.enumerated() where byte < 0x20 || byte == 0xEF {
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      let isAllowed =
        byte == 0xEF
        ? bytes[place + 1] != 0xBF || bytes[place + 2] < 0xBE : byte == 0x09 || byte == 0x0A
      if !isAllowed {
        throw MarkupError(line: line(of: place, in: bytes), reason: "a character that XML does not allow")
      }
    }
  }
}
