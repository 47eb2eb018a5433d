/// A record of somebody's file, before it is known what its fields mean.
///
///     {"id": 7, "doc": {"text": "..."}}      // record["doc.text"]
package struct InputRecord: Sendable {
  /// Where it begins.
  package let place: Place
  /// Its number in the file, from 1, which is its id where it has none: the line in JSON Lines and plain text, the
  /// count of records elsewhere.
  package let number: Int
  /// Its fields in their order.
  package let members: [FieldMember]
  /// Whether half of a surrogate pair was replaced by U+FFFD.
  package let hadLoneSurrogates: Bool

  package init(place: Place, number: Int, members: [FieldMember], hadLoneSurrogates: Bool = false) {
    self.place = place
    self.number = number
    self.members = members
    self.hadLoneSurrogates = hadLoneSurrogates
  }

  /// The object of a line. Throws `DataError`.
  package init(line: ArraySlice<UInt8>, at place: Place) throws {
    var parser = JSONParser(line.droppingByteOrderMark())
    do throws(JSONFault) {
      let members = try parser.members()
      // Lines that were cut out of an array still have its commas.
      _ = parser.take(",")
      guard parser.isAtEnd() else {
        throw JSONFault(position: parser.position, problem: .expected("the end of the line"))
      }
      self.init(
        place: place, number: place.line ?? 1, members: members, hadLoneSurrogates: parser.loneSurrogates > 0)
    } catch {
      throw error.error(at: place, column: error.position - line.startIndex + 1)
    }
  }

  /// What is under a name, or under names joined by dots, of which a number names an element of a list.
  package subscript(path: String) -> FieldValue? {
    if let member = members.first(where: { $0.name == path }) { return member.value }
    return FieldValue.object(members).value(at: path.split(separator: "."))
  }

  /// The names of its fields, objects with those inside, in their order.
  package var paths: [String] {
    members.flatMap { member -> [String] in
      guard case .object(let inner) = member.value, !inner.isEmpty else { return [member.name] }
      return inner.map { "\(member.name).\($0.name)" }
    }
  }
}

extension FieldValue {
  /// What is under a path within this value.
  func value(at path: ArraySlice<Substring>) -> FieldValue? {
    guard let first = path.first else { return self }
    switch self {
    case .object(let members):
      // A name may have dots of its own.
      for length in path.indices.map({ $0 - path.startIndex + 1 }) {
        let name = path.prefix(length).joined(separator: ".")
        if let member = members.first(where: { $0.name == name }),
          let value = member.value.value(at: path.dropFirst(length))
        {
          return value
        }
      }
      return nil
    case .list(let values):
      return Int(first).flatMap { values.indices.contains($0) ? values[$0].value(at: path.dropFirst()) : nil }
    case .texts(let texts):
      return Int(first).flatMap { path.count == 1 && texts.indices.contains($0) ? .text(texts[$0]) : nil }
    default: return nil
    }
  }

  func value(at path: [Substring]) -> FieldValue? { value(at: path[...]) }
}

extension ArraySlice<UInt8> {
  /// The bytes without the byte order mark that editors put before UTF-8.
  func droppingByteOrderMark() -> ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }
}
