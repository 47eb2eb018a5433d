import SumbenchSupport

/// The interval that ROUGE-1.5.5 computes from the averages of its samples.
package struct PerlBootstrap: Sendable {
  /// The mean of the averages with two of their order statistics, to five decimals.
  package struct Estimate: Sendable {
    package let average: Double
    package let lower: Double
    package let upper: Double
  }

  /// As typed; a fraction counts in the interval although it cannot be drawn.
  private let samples: Double
  private let confidence: Double

  /// `confidence` in percent.
  package init(samples: Double, confidence: Double) {
    self.samples = samples
    self.confidence = confidence
  }

  /// The estimate of one column from its averages, a number for each sample.
  ///
  /// Both bounds are interpolated with the fraction that belongs to the upper one, as in the original.
  package func estimate(_ averages: [Double]) -> Estimate {
    let delta = samples * ((100 - confidence) / 2) / 100
    let upper = Int(samples - delta - 1)
    let fraction = samples - delta - 1 - Double(upper)
    let places = [Int(delta), Int(delta) + 1, upper, upper + 1]
    let last = averages.count - 1
    // What lies beyond the samples counts as 0.
    let values = zip(places, averages.ranked(at: places.map { min($0, last) })).map { $0 > last ? 0 : $1 }
    func average(_ sum: Double) -> Double { (sum / Double(averages.count)).roundedToFiveDecimals }
    return Estimate(
      average: average(averages.sumInOrder(sameAfter: average)),
      lower: (values[0] + (values[1] - values[0]) * fraction).roundedToFiveDecimals,
      upper: (values[2] + (values[3] - values[2]) * fraction).roundedToFiveDecimals)
  }
}
