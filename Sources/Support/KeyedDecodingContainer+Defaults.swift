extension KeyedDecodingContainer {
  /// Reads a key that may be absent.
  package func read<Value: Decodable>(_ key: Key, into value: inout Value) throws {
    value = try decodeIfPresent(Value.self, forKey: key) ?? value
  }

  /// Refuses a value that was read but cannot be used.
  package func require(_ key: Key, _ condition: Bool, _ expected: String) throws {
    guard condition else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "\(expected)")
    }
  }
}
