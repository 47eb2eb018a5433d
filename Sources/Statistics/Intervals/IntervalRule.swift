import SumbenchSupport

/// How the interval of a mean is computed.
package struct IntervalRule: Hashable, Sendable {
  /// The confidence level, above 0 and below 1.
  package var level = 0.95
  /// How many times the articles are resampled, at least once; without meaning for `Method.student`.
  package var samples = 1000
  /// Where its ends lie.
  package var method = Method.student
  /// Whether the method was not written where the rule was read from: such a rule is read as `percentile`, which was the
  /// default when it was written.
  package private(set) var isAssumed = false

  /// The default of every setting.
  package init() {}

  /// The rule that a file means which names none.
  package static var assumed: IntervalRule {
    var rule = IntervalRule()
    rule.method = .percentile
    rule.isAssumed = true
    return rule
  }

  /// A way to the ends of an interval.
  package enum Method: String, Codable, CaseIterable, Sendable {
    /// Student's t (1908), without resampling: mean ± t(n - 1) s / √n.
    case student
    /// Quantiles of the resampled means (Efron 1979).
    case percentile
    /// Such quantiles, corrected for bias and skewness (Efron 1987).
    case bca
    /// Those of ROUGE-1.5.5: its generator, which no seed changes, its order statistics, five decimals, and as the
    /// mean that of the resamples. A run takes its articles in the order of their ids' bytes, as the script does.
    case official
  }
}

extension IntervalRule.Method {
  /// How many resamples are drawn where no number is given.
  fileprivate var usualSamples: Int {
    switch self {
    case .percentile, .bca: 10_000
    case .official, .student: 1000
    }
  }
}

extension IntervalRule: Codable {
  private enum CodingKeys: CodingKey {
    case level, samples, method
  }

  /// Reads the keys that are there. Throws `DecodingError` for a level or a number of samples out of range, and for a
  /// number of samples where nothing is sampled.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if !container.contains(.method) { self = .assumed }
    try container.read(.level, into: &level)
    try container.read(.method, into: &method)
    // Read as an integer, a fraction would be an error without the key.
    var number = Double(isAssumed ? samples : method.usualSamples)
    try container.read(.samples, into: &number)
    try container.require(.level, level > 0 && level < 1, "a number above 0 and below 1")
    try container.require(
      .samples, (1...100_000).contains(number) && number == number.rounded(),
      "a whole number from 1 to 100000")
    try container.require(
      .samples, method != .student || !container.contains(.samples), "no number: student does not resample")
    samples = Int(number)
  }

  /// Writes every key that has a meaning.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(level, forKey: .level)
    if method != .student { try container.encode(samples, forKey: .samples) }
    try container.encode(method, forKey: .method)
  }
}
