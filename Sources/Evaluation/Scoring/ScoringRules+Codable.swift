import Rouge

// Absent keys take the defaults that the values themselves state; nothing else is written down twice.

extension ScoringRules: Codable {
  private enum CodingKeys: CodingKey {
    case name, about, variants, measures, sentences, rouge, interval
  }

  /// Reads the keys that are there. Throws `DecodingError` for an empty list of variants or measures.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try container.read(.name, into: &name)
    try container.read(.about, into: &about)
    try container.read(.variants, into: &variants)
    try container.read(.measures, into: &measures)
    try container.read(.sentences, into: &sentences)
    try container.read(.rouge, into: &rouge)
    try container.read(.interval, into: &interval)
    try container.require(.variants, !variants.isEmpty, "at least one variant")
    try container.require(.measures, !measures.isEmpty, "at least one measure")
  }
}

extension ScoringRules.About: Codable {
  private enum CodingKeys: CodingKey {
    case title, source, note, isVerified
  }

  /// Reads the keys that are there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try container.read(.title, into: &title)
    try container.read(.source, into: &source)
    try container.read(.note, into: &note)
    try container.read(.isVerified, into: &isVerified)
  }
}

extension IntervalRule: Codable {
  private enum CodingKeys: CodingKey {
    case level, samples
  }

  /// Reads the keys that are there. Throws `DecodingError` for a level or a number of samples out of range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try container.read(.level, into: &level)
    try container.read(.samples, into: &samples)
    try container.require(.level, level > 0 && level < 1, "a number above 0 and below 1")
    try container.require(.samples, (1...100_000).contains(samples), "a whole number from 1 to 100000")
  }
}

extension KeyedDecodingContainer {
  fileprivate func read<Value: Decodable>(_ key: Key, into value: inout Value) throws {
    value = try decodeIfPresent(Value.self, forKey: key) ?? value
  }

  fileprivate func require(_ key: Key, _ condition: Bool, _ expected: String) throws {
    guard condition else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "\(expected)")
    }
  }
}
