/// Reads a JSON file that is not one object a line, record by record: an array of objects, objects one after another,
/// an object of columns (`{"predictions": [...], "references": [...]}`), of records by id, or with one list of records.
struct JSONDocument {
  private let path: String
  private let bytes: [UInt8]
  private var parser: JSONParser
  private let isArray: Bool
  private var number = 0
  private var line = 1
  private var counted = 0
  private var surrogates = 0
  /// Records of a single object that holds several.
  private var waiting: [InputRecord] = []
  private var isDone = false

  init(_ bytes: [UInt8], path: String) throws {
    self.path = path
    self.bytes = bytes
    parser = JSONParser(bytes[...].droppingByteOrderMark())
    isArray = parser.take("[")
    if isArray { isDone = parser.take("]") } else { try readSingleObject() }
  }

  /// The next record, `nil` at the end. Throws `DataError`.
  mutating func next() throws -> InputRecord? {
    if !waiting.isEmpty { return waiting.removeLast() }
    if isDone { return try finished() }
    if parser.isAtEnd(), !isArray { return nil }
    let place = place(at: parser.position)
    let members = try parsing { parser throws(JSONFault) in try parser.members() }
    if !parser.take(","), isArray {
      guard parser.take("]") else { throw fault(.expected("‘,’ or ‘]’")) }
      isDone = true
    }
    return record(members, at: place)
  }

  private mutating func finished() throws -> InputRecord? {
    guard parser.isAtEnd() else { throw fault(.expected("the end of the file")) }
    return nil
  }

  private mutating func record(_ members: [FieldMember], at place: Place) -> InputRecord {
    number += 1
    defer { surrogates = parser.loneSurrogates }
    return InputRecord(
      place: place, number: number, members: members, hadLoneSurrogates: parser.loneSurrogates > surrogates)
  }

  private mutating func readSingleObject() throws {
    if parser.isAtEnd() { return }
    let place = place(at: parser.position)
    let members = try parsing { parser throws(JSONFault) in try parser.members() }
    _ = parser.take(",")
    let several = parser.isAtEnd() ? RecordTable.records(of: members) : nil
    for members in several ?? [members] { waiting.append(record(members, at: place)) }
    waiting.reverse()
  }

  private mutating func parsing<Value>(
    _ step: (inout JSONParser) throws(JSONFault) -> Value
  ) throws -> Value {
    do { return try step(&parser) } catch { throw self.error(error) }
  }

  private mutating func fault(_ problem: JSONFault.Problem) -> DataError {
    error(JSONFault(position: parser.position, problem: problem))
  }

  private mutating func error(_ fault: JSONFault) -> DataError {
    let lineStart = bytes[..<min(fault.position, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return fault.error(at: place(at: fault.position), column: fault.position - lineStart + 1)
  }

  private mutating func place(at position: Int) -> Place {
    let position = min(position, bytes.count)
    if position > counted {
      line += bytes[counted..<position].count { $0 == 0x0A }
      counted = position
    }
    return Place(path, line: line)
  }
}
