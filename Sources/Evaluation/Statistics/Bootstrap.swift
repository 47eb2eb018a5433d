import Dispatch
import Rouge
import Synchronization
import TextProcessing

/// Bootstrap intervals of means (Efron 1979), over the same resamples for every row and column.
///
/// Resample `b` draws as many articles as there are, with replacement, from a generator of its own that
/// depends on the seed and on `b` alone. Quantiles of the resampled means are interpolated linearly between
/// order statistics (type 7 of Hyndman & Fan 1996, numpy's default).
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
    return resamples(of: columns).map { $0.estimate(rule) }
  }

  /// Each column with its resampled means; columns are of one length, at least one article.
  package func resamples(of columns: [[Double]]) -> [MeanResamples] {
    guard let count = columns.first?.count else { return [] }
    precondition(count > 0 && columns.allSatisfy { $0.count == count })
    let means = Mutex([[Double]](repeating: [], count: rule.samples))
    DispatchQueue.concurrentPerform(iterations: rule.samples) { sample in
      var draws = Draws(rule.method, seed: seed, sample: sample)
      var sums = [Double](repeating: 0, count: columns.count)
      for _ in 0..<count {
        let drawn = draws.next(below: count)
        for column in columns.indices { sums[column] += columns[column][drawn] }
      }
      means.withLock { $0[sample] = sums.map { $0 / Double(count) } }
    }
    let samples = means.withLock { $0 }
    return columns.indices.map { column in
      MeanResamples(values: columns[column], means: samples.map { $0[column] })
    }
  }
}

/// The numbers of the articles in one resample.
private enum Draws {
  case seeded(SeededGenerator)
  case official(Drand48)

  init(_ method: IntervalRule.Method, seed: UInt64, sample: Int) {
    self =
      switch method {
      case .percentile, .bca: .seeded(SeededGenerator(seed: seed, stream: UInt64(sample)))
      case .official: .official(Drand48(seed: UInt32(sample)))
      }
  }

  mutating func next(below count: Int) -> Int {
    switch self {
    case .seeded(var generator):
      defer { self = .seeded(generator) }
      return generator.index(below: count)
    case .official(var generator):
      defer { self = .official(generator) }
      return Int(Double(count) * generator.next())
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
