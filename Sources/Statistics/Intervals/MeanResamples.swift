/// The interval of a mean from the means of resamples.
package enum MeanResamples {
  /// The mean of some numbers with the interval that a rule asks for; `means` has the mean of each resample, and is empty
  /// where the rule needs none.
  package static func estimate(
    _ rule: IntervalRule, of values: [Double], means: [Double]
  ) -> Estimate {
    if rule.method == .student { return StudentInterval(values).estimate(level: rule.level) }
    if rule.method == .official {
      let found = PerlBootstrap(samples: Double(means.count), confidence: rule.level * 100).estimate(means)
      return Estimate(mean: found.average, low: found.lower, high: found.upper)
    }
    let shares = ((1 - rule.level) / 2, (1 + rule.level) / 2)
    let sorted = means.sorted()
    let (low, high) =
      rule.method == .bca ? corrected(shares, sorted, of: values) : shares
    return Estimate(mean: mean(of: values), low: sorted.quantile(low), high: sorted.quantile(high))
  }

  /// The shares of the distribution at which the ends of a bias-corrected and accelerated interval lie (Efron
  /// 1987). Resamples that tie with the mean count half on either side, as in scipy. Where all articles are equal,
  /// or all resamples lie on one side, there is nothing to correct by and the shares stay.
  private static func corrected(
    _ shares: (Double, Double), _ sorted: [Double], of values: [Double]
  ) -> (Double, Double) {
    let mean = mean(of: values)
    // The same articles in another order give a mean that differs in its last bits: a tie.
    let tolerance = 1e-12 * (values.map(\.magnitude).max() ?? 0)
    let below = sorted.count { $0 < mean - tolerance }
    let tied = sorted.count { ($0 - mean).magnitude <= tolerance }
    let bias = NormalDistribution.quantile((Double(below) + Double(tied) / 2) / Double(sorted.count))
    let squares = values.lazy.map { ($0 - mean) * ($0 - mean) }.compensatedSum()
    let cubes = values.lazy.map { ($0 - mean) * ($0 - mean) * ($0 - mean) }.compensatedSum()
    let acceleration = cubes / (squares * squares.squareRoot()) / 6
    guard bias.isFinite, acceleration.isFinite else { return shares }
    func corrected(_ share: Double) -> Double {
      let z = bias + NormalDistribution.quantile(share)
      return NormalDistribution.probability(below: bias + z / (1 - acceleration * z))
    }
    return (corrected(shares.0), corrected(shares.1))
  }

  private static func mean(of values: [Double]) -> Double {
    values.compensatedSum() / Double(values.count)
  }
}
