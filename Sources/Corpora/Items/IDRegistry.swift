/// Which system has given a summary for which id: one that comes twice would be counted twice.
///
/// Of a name and an id 64 bits are kept, and the line: about 25 bytes an item.
package struct IDRegistry: Sendable {
  private var places: [UInt64: (file: Int32, line: Int32)] = [:]
  private var files: [String] = []

  package init() {}

  /// Adds an item. Throws `DataError.repeatedSummary` with both places where the system had one with this id.
  package mutating func add(id: String, system: String, at place: Place) throws {
    let file = file(of: place.path)
    let line = Int32(clamping: place.line ?? 0)
    if let first = places.updateValue((file, line), forKey: Self.hash(system, id)) {
      let firstPlace = Place(files[Int(first.file)], line: first.line == 0 ? nil : Int(first.line))
      throw DataError.repeatedSummary(place, first: firstPlace, id: id, system: system)
    }
  }

  private mutating func file(of path: String) -> Int32 {
    if let last = files.last, last == path { return Int32(files.count - 1) }
    if let index = files.firstIndex(of: path) { return Int32(index) }
    files.append(path)
    return Int32(files.count - 1)
  }

  /// FNV-1a over the texts, mixed at the end, so that short ids of digits are spread over all bits.
  static func hash(_ first: String, _ second: String) -> UInt64 {
    var hash = start
    add(first, to: &hash)
    add(second, to: &hash)
    return mixed(hash)
  }

  static func hash(_ texts: [String]) -> UInt64 {
    var hash = start
    for text in texts { add(text, to: &hash) }
    return mixed(hash)
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ text: String, to hash: inout UInt64) {
    let bytes = text.utf8.span
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    // The end of a text is no byte that a text can have.
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
