/// How far a system has come on the way from one end of a scale to the other, with the interval of that share.
package enum ShareInterval {
  /// (own - low) / (high - low) of the means, with its interval by the delta method: the share's error is that of
  /// (own - low) - share (high - low), item by item, over the mean of the denominator; Student's t gives the reach.
  ///
  /// `nil` where both ends have the same mean, or means that differ by rounding alone. Of one item both ends of the interval are the share.
  package static func estimate(
    own: [Double], low: [Double], high: [Double], level: Double = 0.95
  ) -> Estimate? {
    precondition(own.count == low.count && own.count == high.count)
    let way = zip(high, low).map { $0 - $1 }
    let done = zip(own, low).map { $0 - $1 }
    guard let whole = way.mean(), let part = done.mean(), whole.magnitude > 1e-12 else { return nil }
    let share = part / whole
    let rest = StudentInterval(zip(done, way).map { $0 - share * $1 }).estimate(level: level)
    let reach = ((rest.high - rest.low) / 2 / whole).magnitude
    return Estimate(mean: share, low: share - reach, high: share + reach)
  }
}
