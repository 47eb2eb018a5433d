/// How the interval of a mean comes about.
public struct IntervalRule: Hashable, Sendable {
  /// The share of resampled means that lie within, above 0 and below 1.
  public var level = 0.95
  /// How many times the articles are resampled, at least once.
  public var samples = 1000
  /// Where among the resampled means its ends lie.
  public var method = Method.percentile

  /// The default of every setting.
  public init() {}

  /// A way from resampled means to the ends of an interval.
  public enum Method: String, Codable, CaseIterable, Sendable {
    /// Their quantiles (Efron 1979).
    case percentile
    /// Their quantiles, corrected for bias and skewness (Efron 1987).
    case bca
    /// Those of ROUGE-1.5.5: its generator, which no seed changes, its order statistics, five decimals, and as the
    /// mean that of the resamples. A run takes its articles in the order of their ids' bytes, as the script does.
    case official
  }
}

extension IntervalRule: Codable {
  private enum CodingKeys: CodingKey {
    case level, samples, method
  }

  /// Reads the keys that are there. Throws `DecodingError` for a level or a number of samples out of range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try container.read(.level, into: &level)
    // Read as an integer, a fraction would be an error without the key.
    var number = Double(samples)
    try container.read(.samples, into: &number)
    try container.read(.method, into: &method)
    try container.require(.level, level > 0 && level < 1, "a number above 0 and below 1")
    try container.require(
      .samples, (1...100_000).contains(number) && number == number.rounded(),
      "a whole number from 1 to 100000")
    samples = Int(number)
  }
}
