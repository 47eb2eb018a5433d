import Dispatch
import Synchronization
import TextProcessing

/// Percentile bootstrap intervals of means (Efron 1979), over the same resamples for every row and column.
///
/// Resample `b` draws as many articles as there are, with replacement, from a generator of its own that
/// depends on the seed and on `b` alone. The ends of the interval are the (1 - level)/2 and (1 + level)/2
/// quantiles of the resampled means, interpolated linearly between order statistics (type 7 of Hyndman & Fan
/// 1996, numpy's default).
package struct Bootstrap {
  private let rule: IntervalRule
  private let seed: UInt64

  /// A bootstrap by these rules.
  package init(_ rule: IntervalRule, seed: UInt64) {
    self.rule = rule
    self.seed = seed
  }

  /// The mean of each column, one number an article, with its interval; `nil` for columns of nothing.
  package func estimates(of columns: [[Double]]) -> [Estimate?] {
    guard let count = columns.first?.count, count > 0 else { return columns.map { _ in nil } }
    precondition(columns.allSatisfy { $0.count == count })
    let resampled = resampledMeans(of: columns, count: count)
    return columns.indices.map { column in
      let means = resampled.map { $0[column] }.sorted()
      return Estimate(
        mean: columns[column].compensatedSum() / Double(count),
        low: means.quantile((1 - rule.level) / 2),
        high: means.quantile((1 + rule.level) / 2))
    }
  }

  /// For each resample the mean of each column.
  private func resampledMeans(of columns: [[Double]], count: Int) -> [[Double]] {
    let results = Mutex([[Double]](repeating: [], count: rule.samples))
    DispatchQueue.concurrentPerform(iterations: rule.samples) { sample in
      var generator = SeededGenerator(seed: seed, stream: UInt64(sample))
      var sums = [Double](repeating: 0, count: columns.count)
      for _ in 0..<count {
        let drawn = generator.index(below: count)
        for column in columns.indices { sums[column] += columns[column][drawn] }
      }
      results.withLock { $0[sample] = sums.map { $0 / Double(count) } }
    }
    return results.withLock { $0 }
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
