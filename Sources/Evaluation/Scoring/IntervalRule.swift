/// How the interval of a mean comes about.
public struct IntervalRule: Hashable, Sendable {
  /// The share of resampled means that lie within, above 0 and below 1.
  public var level = 0.95
  /// How many times the articles are resampled, at least once.
  public var samples = 1000
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
