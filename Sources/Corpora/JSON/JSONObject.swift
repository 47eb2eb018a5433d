package import Foundation

/// A JSON object and the place it was read from.
package struct JSONObject {
  package let place: Place
  private let members: [(key: String, value: JSONValue)]

  /// Decodes one object. Throws `DataError`.
  package init(_ bytes: Data, at place: Place) throws {
    self.place = place
    members = try Self.values(of: bytes, at: place).map { ($0.key, JSONValue($0.value)) }
  }

  /// Decodes the object of a line. Throws `DataError`.
  package init(line: ArraySlice<UInt8>, at place: Place) throws {
    self.place = place
    members =
      try PlainJSON.members(of: line)
      ?? Self.values(of: Data(line), at: place).map { ($0.key, JSONValue($0.value)) }
  }

  /// An object as Foundation decodes it. Throws `DataError`.
  package static func values(of bytes: Data, at place: Place) throws -> [String: Any] {
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
    return values
  }

  package subscript(key: String) -> Any? { value(of: key)?.any }

  /// The value of the first of these keys that is there, read by `read`. Throws `DataError.missingKey`.
  package func required<Value>(_ keys: [String], _ read: (String) throws -> Value) throws -> Value {
    guard let key = keys.first(where: { value(of: $0) != nil }) else {
      throw DataError.missingKey(place, anyOf: keys)
    }
    return try read(key)
  }

  /// The text under the first of these keys that is there; a number counts as its digits.
  package func text(of keys: [String]) throws -> String? {
    guard let key = keys.first(where: { value(of: $0) != nil }) else { return nil }
    switch value(of: key) {
    case .text(let text), .digits(let text): return text
    case .other(let number as NSNumber): return number.stringValue
    default: throw DataError.unusableValue(place, key: key, expected: "a text")
    }
  }

  /// One text or a list of texts.
  package func texts(of key: String) throws -> [String] {
    switch value(of: key) {
    case .text(let text): return [text]
    case .texts(let texts): return texts
    default: throw DataError.unusableValue(place, key: key, expected: "a text or a list of texts")
    }
  }

  /// A text or a list of sentences.
  package func passage(of key: String) throws -> Passage {
    switch value(of: key) {
    case .text(let text): return .text(text)
    case .texts(let sentences): return .sentences(sentences)
    default: throw DataError.unusableValue(place, key: key, expected: "a text or a list of sentences")
    }
  }

  /// What is under a key; null is nothing.
  private func value(of key: String) -> JSONValue? {
    switch members.first(where: { $0.key == key })?.value {
    case .null, nil: nil
    case let value?: value
    }
  }
}
