/// Which system has given a summary for which id: one that comes twice would be counted twice.
///
/// Of a name and an id 64 bits are kept, and the line: about 25 bytes an item.
package struct IDRegistry: Sendable {
  private var places: [UInt64: (file: Int32, line: Int32)] = [:]
  private var files: [String] = []

  package init() {}

  /// Adds an item. Throws `DataError.repeatedSummary` with both places where the system had one with this id.
  package mutating func add(id: String, system: String, at place: Place) throws {
    let file = try file(of: place.path)
    let line = Int32(clamping: place.line ?? 0)
    if let first = places.updateValue((file, line), forKey: Self.hash(system, id)) {
      let firstPlace = Place(files[Int(first.file)], line: first.line == 0 ? nil : Int(first.line))
      throw DataError.repeatedSummary(place, first: firstPlace, id: id, system: system)
    }
  }

  private mutating func file(of path: String) throws -> Int32 {
    if let last = files.last, last == path { return Int32(files.count - 1) }
    if let index = files.firstIndex(of: path) { return Int32(index) }
    files.append(path)
    return Int32(files.count - 1)
  }

  /// FNV-1a over both, mixed at the end, so that short ids of digits are spread over all bits.
  static func hash(_ texts: String...) -> UInt64 { hash(texts) }

  static func hash(_ texts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
