/// Reads CSV and TSV (RFC 4180) with a header: quotes, line breaks within cells, a byte order mark.
///
/// After the quote that ends a cell anything up to the next separator belongs to it, as in Python's `csv`.
struct DelimitedText {
  private static let quote = UInt8(ascii: "\"")

  private let path: String
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var number = 0
  private var columns: [String] = []

  /// Reads the header. Throws `DataError`.
  init(_ bytes: [UInt8], path: String, isTabSeparated: Bool) throws {
    self.path = path
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = bytes[position...].prefix { $0 != 0x0A }
    separator = isTabSeparated ? UInt8(ascii: "\t") : Self.separator(of: header)
    let place = Place(path, line: line)
    columns = try row() ?? []
    var seen: Set<String> = []
    for column in columns where !seen.insert(column).inserted {
      throw DataError.duplicateKey(place, key: column)
    }
  }

  /// The next row as a record, `nil` at the end; blank lines are skipped. Throws `DataError`.
  mutating func next() throws -> InputRecord? {
    while position < bytes.count {
      let place = Place(path, line: line)
      guard let cells = try row() else { return nil }
      if cells == [""] { continue }
      guard cells.count == columns.count else {
        throw DataError.raggedRow(place, cells: cells.count, columns: columns.count)
      }
      number += 1
      return InputRecord(
        place: place, number: number, members: zip(columns, cells).map { FieldMember($0, .text($1)) })
    }
    return nil
  }

  /// Commas, or semicolons or tabs where the header has more of them: spreadsheets write what the country writes.
  private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == quote { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? separators[0]
  }

  private mutating func row() throws -> [String]? {
    guard position < bytes.count else { return nil }
    var cells: [String] = []
    repeat { cells.append(try cell()) } while takeSeparator()
    if position < bytes.count, bytes[position] == 0x0D { position += 1 }
    if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    line += 1
    return cells
  }

  private mutating func takeSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func cell() throws -> String {
    let place = Place(path, line: line)
    var quoted: [UInt8] = []
    if position < bytes.count, bytes[position] == Self.quote { quoted = try quotedBytes(at: place) }
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      position += 1
    }
    quoted += bytes[start..<position]
    guard let text = String(validating: quoted, as: UTF8.self) else { throw DataError.invalidUTF8(place) }
    return text
  }

  private mutating func quotedBytes(at place: Place) throws -> [UInt8] {
    var quoted: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.quote {
        guard position < bytes.count, bytes[position] == Self.quote else { return quoted }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      quoted.append(byte)
    }
    throw DataError.unclosedQuote(place)
  }
}
