package import Foundation

/// A JSON object and the place it was read from.
package struct JSONObject {
  package let place: Place
  package let values: [String: Any]

  /// Decodes one object. Throws `DataError`.
  package init(_ bytes: Data, at place: Place) throws {
    // JSONSerialization replaces broken UTF-8 silently, so the bytes are looked at first.
    guard let text = String(data: bytes, encoding: .utf8) else { throw DataError.invalidUTF8(place) }
    let line = text.first == "\u{FEFF}" ? Data(text.dropFirst().utf8) : bytes
    let decoded: Any
    do {
      decoded = try JSONSerialization.jsonObject(with: line, options: .fragmentsAllowed)
    } catch {
      let reason = (error as NSError).userInfo["NSDebugDescription"] as? String
      throw DataError.malformedJSON(place, reason: reason ?? "not JSON")
    }
    guard let values = decoded as? [String: Any] else {
      throw DataError.malformedJSON(place, reason: "not an object")
    }
    self.place = place
    self.values = values
  }

  package subscript(key: String) -> Any? { values[key] is NSNull ? nil : values[key] }

  /// The value of the first of these keys that is there, read by `read`. Throws `DataError.missingKey`.
  package func required<Value>(_ keys: [String], _ read: (String) throws -> Value) throws -> Value {
    guard let key = keys.first(where: { self[$0] != nil }) else {
      throw DataError.missingKey(place, anyOf: keys)
    }
    return try read(key)
  }

  /// The text under the first of these keys that is there; a number counts as its digits.
  package func text(of keys: [String]) throws -> String? {
    guard let key = keys.first(where: { self[$0] != nil }) else { return nil }
    switch self[key] {
    case let text as String: return text
    case let number as NSNumber: return number.stringValue
    default: throw DataError.unusableValue(place, key: key, expected: "a text")
    }
  }

  /// One text or a list of texts.
  package func texts(of key: String) throws -> [String] {
    if let text = self[key] as? String { return [text] }
    if let texts = self[key] as? [String] { return texts }
    throw DataError.unusableValue(place, key: key, expected: "a text or a list of texts")
  }
}
