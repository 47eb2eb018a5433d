import SumbenchStatistics
import SumbenchSupport

/// The bootstrap of the official script: it draws as many evaluations as there are, with replacement, a thousand
/// times over, and reports the mean of the samples' averages and two of their order statistics.
///
/// Every sample has a generator of its own, seeded with the number of the sample, so that a run can be repeated;
/// the reported average is that of the samples, and not quite that of the scores.
package struct Resampling: Sendable {
  /// One row an evaluation: recall, precision and F, or the counts of reference, candidate and hits.
  typealias Row = SIMD4<Double>

  /// As typed; a fraction counts in the interval although it cannot be drawn.
  let samples: Double
  let confidence: Double
  /// Set where samples are scored from pooled counts, which takes the weight of precision and recall.
  let pooledAlpha: Double?

  /// The estimates of several metrics with as many rows each: three columns for each metric.
  ///
  /// A sample draws the same rows in every metric, so the metrics are summed up side by side, four at a time: sums that
  /// do not wait for one another take a quarter of the time of one sum after the other.
  func estimates(_ metrics: [[Row]], workers: Int) -> [[PerlBootstrap.Estimate]] {
    let count = Int(samples.rounded(.up))
    let bootstrap = PerlBootstrap(samples: samples, confidence: confidence)
    return stride(from: 0, to: metrics.count, by: 4).flatMap { first in
      let group = metrics[first..<min(first + 4, metrics.count)]
      let rows = Self.sideBySide(group)
      let sums = inParallel(count, workers: rows.count > 100 ? workers : 1) { drawn in
        drawn.map { self.sums(of: rows, seed: UInt32(truncatingIfNeeded: $0)) }
      }
      return group.indices.map { metric in
        let averages = sums.map { average($0[metric - first], of: Double(rows.count)) }
        return (0..<3).map { column in bootstrap.estimate(averages.map { $0[column] }) }
      }
    }
  }

  private static func sideBySide(_ metrics: ArraySlice<[Row]>) -> [FourRows] {
    (0..<metrics.first!.count).map { row in
      var four = FourRows()
      for (place, rows) in metrics.enumerated() { four[place] = rows[row] }
      return four
    }
  }

  private func sums(of rows: [FourRows], seed: UInt32) -> FourRows {
    let rows = rows.span
    let count = Double(rows.count)
    var generator = Drand48(seed: seed)
    var sums = FourRows()
    for _ in 0..<rows.count { sums += rows[Int(count * generator.next())] }
    return sums
  }

  private func average(_ sum: Row, of count: Double) -> Row {
    if count == 0 { return .zero }
    guard let pooledAlpha else { return sum / count }
    let recall = sum[0] > 0 ? sum[2] / sum[0] : 0
    let precision = sum[1] > 0 ? sum[2] / sum[1] : 0
    let weighted = (1 - pooledAlpha) * precision + pooledAlpha * recall
    return Row(recall, precision, weighted > 0 ? (recall * precision) / weighted : 0, 0)
  }
}

/// The same row of four metrics.
private struct FourRows {
  private var lanes = SIMD16<Double>.zero

  subscript(metric: Int) -> Resampling.Row {
    get {
      let half = metric < 2 ? lanes.lowHalf : lanes.highHalf
      return metric % 2 == 0 ? half.lowHalf : half.highHalf
    }
    set { for lane in 0..<4 { lanes[metric * 4 + lane] = newValue[lane] } }
  }

  static func += (sums: inout FourRows, row: FourRows) { sums.lanes += row.lanes }
}
