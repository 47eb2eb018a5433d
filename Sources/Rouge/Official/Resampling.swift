/// The bootstrap of the official script: it draws as many evaluations as there are, with replacement, a thousand
/// times over, and reports the mean of the samples' averages and two of their order statistics.
///
/// Every sample has a generator of its own, seeded with the number of the sample, so that a run can be repeated;
/// the reported average is that of the samples, and not quite that of the scores.
package struct Resampling: Sendable {
  /// One row an evaluation: recall, precision and F, or the counts of reference, candidate and hits.
  typealias Row = SIMD4<Double>

  /// The average of one column with its confidence interval, to five decimals.
  package struct Estimate: Sendable {
    package let average: Double
    package let lower: Double
    package let upper: Double
  }

  /// As typed; a fraction counts in the interval although it cannot be drawn.
  let samples: Double
  let confidence: Double
  /// Set where samples are scored from pooled counts, which takes the weight of precision and recall.
  let pooledAlpha: Double?

  func estimates(_ rows: [Row], workers: Int) -> [Estimate] {
    let count = Int(samples.rounded(.up))
    let averages = inParallel(count, workers: rows.count > 100 ? workers : 1) { drawn in
      drawn.map { sample(of: rows, seed: UInt32(truncatingIfNeeded: $0)) }
    }
    return (0..<3).map { column in estimate(averages.map { $0[column] }) }
  }

  private func sample(of rows: [Row], seed: UInt32) -> Row {
    let rows = rows.span
    if rows.isEmpty { return .zero }
    let count = Double(rows.count)
    var generator = Drand48(seed: seed)
    var sum = Row.zero
    for _ in 0..<rows.count { sum += rows[Int(count * generator.next())] }
    guard let pooledAlpha else { return sum / count }
    let recall = sum[0] > 0 ? sum[2] / sum[0] : 0
    let precision = sum[1] > 0 ? sum[2] / sum[1] : 0
    let weighted = (1 - pooledAlpha) * precision + pooledAlpha * recall
    return Row(recall, precision, weighted > 0 ? (recall * precision) / weighted : 0, 0)
  }

  /// What the script makes of one column's averages, a number for each sample.
  package static func estimate(ofAverages averages: [Double], confidence: Double) -> Estimate {
    Resampling(samples: Double(averages.count), confidence: confidence, pooledAlpha: nil).estimate(averages)
  }

  /// Both bounds are interpolated with the fraction that belongs to the upper one, as in the original.
  private func estimate(_ averages: [Double]) -> Estimate {
    let ranked = averages.ranked()
    let delta = samples * ((100 - confidence) / 2) / 100
    let upper = Int(samples - delta - 1)
    let fraction = samples - delta - 1 - Double(upper)
    func bound(_ rank: Int) -> Double {
      let next = rank + 1 < ranked.count ? ranked[rank + 1] : 0
      let value = rank < ranked.count ? ranked[rank] : 0
      return (value + (next - value) * fraction).roundedToFiveDecimals
    }
    let average = ranked.reduce(0, +) / Double(ranked.count)
    return Estimate(
      average: average.roundedToFiveDecimals, lower: bound(Int(delta)), upper: bound(upper))
  }
}

/// The linear congruential generator of 48 bits that Perl draws from.
package struct Drand48: Sendable {
  private var state: UInt64

  package init(seed: UInt32) { state = UInt64(seed) << 16 + 0x330E }

  /// The next number, at least 0 and below 1.
  package mutating func next() -> Double {
    state = (state &* 0x5_DEEC_E66D &+ 0xB) & 0xFFFF_FFFF_FFFF
    return Double(state) * 0x1p-48
  }
}
