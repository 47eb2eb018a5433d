/// A mean over articles with its confidence interval.
///
/// By default the interval is Student's at 95 %; the rules of a run can ask for one by resampling.
public struct Estimate: Hashable, Sendable {
  /// The mean; under the interval of ROUGE-1.5.5 that of the resamples.
  public let mean: Double
  /// The lower end of the interval.
  public let low: Double
  /// The upper end of the interval.
  public let high: Double

  /// A mean with its interval.
  package init(mean: Double, low: Double, high: Double) {
    self.mean = mean
    self.low = low
    self.high = high
  }
}

extension Estimate {
  /// The interval cut at the ends of a scale, where these are known.
  package func within(_ least: Double?, _ greatest: Double?) -> Estimate {
    Estimate(
      mean: mean, low: Swift.max(low, Swift.min(least ?? low, mean)),
      high: Swift.min(high, Swift.max(greatest ?? high, mean)))
  }
}
