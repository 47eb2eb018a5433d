import SumbenchSupport

/// Whether one metric agrees better with people than another.
package struct MetricDifference: Sendable {
  private let first: RatedScores
  private let second: RatedScores
  /// The first metric as rated by the second, for the correlation between them.
  private let between: RatedScores

  /// Two metrics and the same ratings, for each system and item; `nan` for what is missing in any of the three.
  package init(_ first: [[Double]], _ second: [[Double]], human: [[Double]]) {
    let whole = { (scores: [[Double]], other: [[Double]]) in
      zip(scores, other).map { zip($0, $1).map { $1.isNaN ? .nan : $0 } }
    }
    let known = whole(human, whole(first, second))
    self.first = RatedScores(metric: Self.standardized(whole(first, known)), human: known)
    self.second = RatedScores(metric: Self.standardized(whole(second, known)), human: known)
    between = RatedScores(metric: whole(first, known), human: whole(second, known))
  }

  /// The coefficients of both metrics over what both have.
  package func values(_ coefficient: Coefficient, _ level: RatedScores.Level) -> (Double?, Double?) {
    (first.value(coefficient, level), second.value(coefficient, level))
  }

  /// PERM-BOTH (Deutsch, Dror & Roth 2021): on standardized scores, each system's score of each item changes places
  /// with a probability of one half. Two-sided; p = (count + 1) / (samples + 1). `nil` where a coefficient is missing.
  package func permutationP(
    _ coefficient: Coefficient, _ level: RatedScores.Level, samples: Int = 1000, seed: UInt64, jobs: Int
  ) -> Double? {
    guard let one = first.value(coefficient, level), let other = second.value(coefficient, level) else {
      return nil
    }
    let observed = (one - other).magnitude * (1 - 1e-12)
    let found = inParallel(samples, workers: jobs) { share in
      share.map { sample -> Bool in
        var generator = SeededGenerator(seed: seed, stream: UInt64(sample))
        var (one, other) = (first.metric, second.metric)
        for system in one.indices {
          for item in one[system].indices where generator.next() >> 63 == 1 {
            (one[system][item], other[system][item]) = (other[system][item], one[system][item])
          }
        }
        guard let a = RatedScores(metric: one, human: first.human).value(coefficient, level),
          let b = RatedScores(metric: other, human: first.human).value(coefficient, level)
        else { return false }
        return (a - b).magnitude >= observed
      }
    }
    return Double(found.count { $0 } + 1) / Double(samples + 1)
  }

  /// The test of Williams (1959) for two correlations with the same ratings, two-sided, on magnitudes as in WMT;
  /// `nil` of fewer than four points or where a coefficient is missing.
  package func williamsP(_ coefficient: Coefficient, _ level: RatedScores.Level) -> Double? {
    let count = Double(first.points(level))
    guard count > 3, let one = first.value(coefficient, level)?.magnitude,
      let other = second.value(coefficient, level)?.magnitude,
      let mutual = between.value(coefficient, level)?.magnitude
    else { return nil }
    let rest = 1 - one * one - mutual * mutual - other * other + 2 * one * mutual * other
    let mean = (one + other) / 2
    let cube = (1 - mutual) * (1 - mutual) * (1 - mutual)
    let scale = 2 * (count - 1) / (count - 3) * rest + mean * mean * cube
    if one == other { return 1 }
    guard scale > 0 else { return nil }
    let t = (one - other) * ((count - 1) * (1 + mutual) / scale).squareRoot()
    return min(1, 2 * StudentDistribution(degrees: count - 3).probability(above: t.magnitude))
  }

  /// Scores of mean 0 and deviation 1 over all that are there; constant scores become 0.
  private static func standardized(_ scores: [[Double]]) -> [[Double]] {
    let known = scores.flatMap { $0.filter { !$0.isNaN } }
    guard let mean = known.mean() else { return scores }
    let squares = known.lazy.map { ($0 - mean) * ($0 - mean) }.compensatedSum()
    let deviation = (squares / Double(known.count)).squareRoot()
    return scores.map { $0.map { deviation > 0 ? ($0 - mean) / deviation : $0 - mean } }
  }
}
