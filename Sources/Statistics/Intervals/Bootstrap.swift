import SumbenchSupport

/// Bootstrap intervals of means (Efron 1979), over the same resamples for every row and column.
///
/// Resample `b` draws as many articles as there are, with replacement, from a generator of its own that
/// depends on the seed and on `b` alone. Quantiles of the resampled means are interpolated linearly between
/// order statistics (type 7 of Hyndman & Fan 1996, numpy's default).
package struct Bootstrap {
  private let rule: IntervalRule
  private let seed: UInt64
  private let jobs: Int

  /// A bootstrap by these rules, on this number of threads.
  package init(_ rule: IntervalRule, seed: UInt64, jobs: Int = 2) {
    self.rule = rule
    self.seed = seed
    self.jobs = jobs
  }

  /// The mean of each column, one number an article, with its interval; `nil` for columns of nothing.
  package func estimates(of columns: [[Double]]) -> [Estimate?] {
    estimates(of: ScoreMatrix(columns: columns))
  }

  /// The mean of each column, one row an article, with its interval; `nil` where there are no rows.
  package func estimates(of rows: ScoreMatrix) -> [Estimate?] {
    guard rows.count > 0 else { return (0..<rows.width).map { _ in nil } }
    if rule.method == .student {
      return (0..<rows.width).map { StudentInterval(rows.numbers(ofColumn: $0)).estimate(level: rule.level) }
    }
    let means = resampledMeans(of: rows)
    return (0..<rows.width).map { column in
      MeanResamples.estimate(rule, of: rows.numbers(ofColumn: column), means: means.map { $0[column] })
    }
  }

  /// For each resample the means of the columns; nothing where the interval needs no resamples. Every draw is one row, so
  /// the time is resamples times rows.
  package func resampledMeans(of rows: ScoreMatrix) -> [[Double]] {
    if rule.method == .student { return [] }
    return inParallel(rule.samples, workers: jobs) { share in
      share.map { sample in sums(of: rows, sample).map { $0 / Double(rows.count) } }
    }
  }

  /// How many rows are drawn at a time.
  private static let batch = 256

  private func sums(of rows: ScoreMatrix, _ sample: Int) -> [Double] {
    let count = rows.count
    switch rule.method {
    case .percentile, .bca, .student:
      var generator = SeededGenerator(seed: seed, stream: UInt64(sample))
      var indexes = [Int](repeating: 0, count: min(count, Self.batch))
      var used = indexes.count
      return rows.sums {
        if used == indexes.count {
          generator.fill(&indexes, below: count)
          used = 0
        }
        used += 1
        return indexes[used - 1]
      }
    case .official:
      var generator = Drand48(seed: UInt32(sample))
      return rows.sums { Int(Double(count) * generator.next()) }
    }
  }
}

extension [Double] {
  /// The quantile of ascending values, at least one, interpolated linearly.
  package func quantile(_ share: Double) -> Double {
    let position = share * Double(count - 1)
    let below = Int(position)
    let above = Swift.min(below + 1, count - 1)
    return self[below] + (position - Double(below)) * (self[above] - self[below])
  }
}
