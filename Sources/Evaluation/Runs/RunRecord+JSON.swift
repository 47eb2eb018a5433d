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

extension DataError {
  /// The same error, with the key it is about.
  package init(_ error: DecodingError, at place: Place) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .missingKey(place, anyOf: [Self.path(context.codingPath + [key])])
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      self = .unusableValue(place, key: Self.path(context.codingPath), expected: context.debugDescription)
    @unknown default:
      self = .malformedJSON(place, reason: "\(error)")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
}
