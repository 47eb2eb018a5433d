public import Foundation

extension RunRecord {
  /// The record as JSON: sorted keys, full precision, a final line break.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// Reads a record. Throws `DataError` for anything but a record of the current format.
  public init(json bytes: Data, at place: Place) throws {
    let object = try JSONObject(bytes, at: place)
    guard object["format"] as? String == Self.currentFormat else {
      throw DataError.unusableValue(place, key: "format", expected: "‘\(Self.currentFormat)’")
    }
    do {
      self = try JSONDecoder().decode(RunRecord.self, from: bytes)
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
  }
}
