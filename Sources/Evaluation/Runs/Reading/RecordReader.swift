import SumbenchCorpora
import Foundation
import SumbenchStatistics
import SumbenchSupport

/// Reads a record of format 2 value by value, so that what is in memory is its bytes and the record.
///
/// The lists of items and systems may stand anywhere in the object: their places are found first. Throws `DataError`,
/// `JSONFault`, `DecodingError`, and `ValueCheck.Failure`.
struct RecordReader {
  private let place: Place
  private let check = ValueCheck()
  /// The values of the object but for the two lists.
  private var values: [String: ArraySlice<UInt8>] = [:]
  private var lists: [String: JSONParser] = [:]

  init(_ bytes: [UInt8], at place: Place) throws {
    self.place = place
    var (values, lists): ([String: ArraySlice<UInt8>], [String: JSONParser]) = ([:], [:])
    var parser = JSONParser(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    try parser.eachMember { parser, key in
      if key == "items" || key == "systems" {
        lists[key] = parser
        try parser.passOverList()
      } else {
        values[key] = try parser.slice()
      }
    }
    guard parser.isAtEnd() else {
      throw JSONFault(position: parser.position, problem: .expected("the end of the file"))
    }
    (self.values, self.lists) = (values, lists)
  }

  /// The format that it names, if any.
  var format: String? {
    get throws { try values["format"].map { try decode(String.self, $0, under: ["format"]) } }
  }

  func record() throws -> RunRecord {
    let columns = try value("columns", [ScoreColumn].self)
    let settings = try value("settings", RunSettings.self)
    // Summaries that were not scored have none.
    let isScored = settings.rules != nil || settings.limit == nil
    if isScored || !columns.isEmpty { try check["columns"].columns(columns) }
    let items = try itemTable(columns: columns.count)
    var systems: [SystemRecord] = []
    var parser = try list("systems")
    try parser.eachElement { parser, index in
      var reader = SystemReader(
        check["systems"][index], items, columns, place, path: ["systems", "[\(index)]"])
      systems.append(try reader.system(&parser))
    }
    // An empty shard has neither items nor systems.
    try check["systems"].require(!systems.isEmpty || items.ids.isEmpty, "at least one system")
    try check["systems"].distinct(systems.map(\.name), under: "name")
    return RunRecord(
      version: try value("version", String.self), name: try value("name", String.self),
      digest: try values["digest"].map { try decode(String?.self, $0, under: ["digest"]) } ?? nil,
      items: items,
      systems: systems, columns: columns, settings: settings,
      signature: try value("signature", String.self), notes: try value("notes", [Note].self))
  }

  private func itemTable(columns: Int) throws -> ItemTable {
    var reader = ItemTableReader(check["items"], columns: columns, place)
    return try reader.table(list("items"))
  }

  private func list(_ key: String) throws -> JSONParser {
    guard let parser = lists[key] else { throw DataError.missingKey(place, anyOf: [key]) }
    return parser
  }

  private func value<Value: Decodable>(_ key: String, _ type: Value.Type) throws -> Value {
    guard let slice = values[key] else { throw DataError.missingKey(place, anyOf: [key]) }
    return try decode(type, slice, under: [key])
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, _ slice: ArraySlice<UInt8>, under path: [String]
  ) throws -> Value {
    try place.decode(type, slice, under: path)
  }
}

extension Place {
  /// A value of a file of JSON here, found under a path. Throws `DataError`.
  func decode<Value: Decodable>(
    _ type: Value.Type, _ slice: ArraySlice<UInt8>, under path: [String]
  ) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(slice))
    } catch let error as DecodingError {
      throw DataError(error, at: self, under: path)
    }
  }
}
