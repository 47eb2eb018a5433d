// Objects and lists of any size, handed over member by member.
extension JSONParser {
  /// Hands over each member of an object by its name, to be read before the next. Throws `JSONFault`, and what `body` throws.
  package mutating func eachMember(_ body: (inout JSONParser, String) throws -> Void) throws {
    guard take("{") else { throw unexpected("‘{’") }
    try descend()
    defer { depth -= 1 }
    if take("}") { return }
    var names: Set<String> = []
    repeat {
      skipSpaces()
      if !names.isEmpty, position < bytes.endIndex, bytes[position] == UInt8(ascii: "}") { break }
      guard position < bytes.endIndex, bytes[position] == Self.quote else {
        throw unexpected("a key in quotes")
      }
      let start = position
      let name = try text()
      guard names.insert(name).inserted else {
        throw JSONFault(position: start, problem: .duplicateKey(name))
      }
      guard take(":") else { throw unexpected("‘:’") }
      try body(&self, name)
    } while take(",")
    guard take("}") else { throw unexpected("‘,’ or ‘}’") }
  }

  /// Hands over each element of a list by its position, to be read before the next. Throws `JSONFault`, and what `body`
  /// throws.
  package mutating func eachElement(_ body: (inout JSONParser, Int) throws -> Void) throws {
    guard take("[") else { throw unexpected("‘[’") }
    try descend()
    defer { depth -= 1 }
    if take("]") { return }
    var count = 0
    repeat {
      skipSpaces()
      if count > 0, position < bytes.endIndex, bytes[position] == UInt8(ascii: "]") { break }
      try body(&self, count)
      count += 1
    } while take(",")
    guard take("]") else { throw unexpected("‘,’ or ‘]’") }
  }

  /// Reads a value and gives its bytes.
  package mutating func slice() throws(JSONFault) -> ArraySlice<UInt8> {
    skipSpaces()
    let start = position
    _ = try value()
    return bytes[start..<position]
  }

  /// Moves past a list, to be read from a copy later: nothing but its texts and brackets is looked at.
  package mutating func passOverList() throws(JSONFault) {
    skipSpaces()
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "[") else { throw unexpected("‘[’") }
    var level = 0
    repeat {
      guard position < bytes.endIndex else { throw unexpected("‘]’") }
      switch bytes[position] {
      case Self.quote: _ = try text()
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        level += 1
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        level -= 1
        position += 1
      default: position += 1
      }
    } while level > 0
  }

  /// Reads the one value of a file. Throws `DataError`, also for what follows the value, and what `body` throws.
  package static func reading<Value>(
    _ bytes: [UInt8], path: String, _ body: (inout JSONParser) throws -> Value
  ) throws -> Value {
    var parser = JSONParser(bytes[...].droppingByteOrderMark())
    do {
      let value = try body(&parser)
      if parser.isAtEnd() { return value }
      throw JSONFault(position: parser.position, problem: .expected("the end of the file"))
    } catch let fault as JSONFault {
      throw fault.error(in: bytes, of: path)
    }
  }

  /// The members of the object that is all of a file. Throws `DataError`.
  package static func object(_ bytes: [UInt8], path: String) throws -> [FieldMember] {
    try reading(bytes, path: path) { try $0.members() }
  }
}
