import Dispatch
import Synchronization

/// How differences are tested.
public struct ComparisonRules: Hashable, Sendable {
  /// The interval of a difference; a corrected p at or below 1 - its level is evidence.
  public var interval: IntervalRule
  /// The correction over all comparisons that are made together.
  public var correction = Correction.holm
  /// The seed of the resampling and of the random signs.
  public var seed: UInt64

  /// Rules for comparisons.
  public init(interval: IntervalRule, correction: Correction = .holm, seed: UInt64) {
    self.interval = interval
    self.correction = correction
    self.seed = seed
  }

  /// The highest corrected p that is evidence.
  public var alpha: Double { 1 - interval.level }
}

/// Comparisons that are made together, and corrected for that.
package struct PairedFamily {
  private let rules: ComparisonRules

  /// A family tested by these rules.
  package init(_ rules: ComparisonRules) { self.rules = rules }

  /// The verdict on each row of differences. No result depends on the number of threads.
  ///
  /// `progress` is called after each test with the number of tests so far. `lowerIsBetter` says for each row whether a negative difference is an improvement; it is for none where it is empty.
  package func results(
    of differences: [MeanResamples], lowerIsBetter: [Bool] = [],
    progress: @Sendable (_ done: Int) -> Void = { _ in }
  ) -> [PairedDifference] {
    let divisor = rules.correction.divisor(familySize: differences.count)
    // Enough patterns for the smallest p there can be to survive the correction.
    let samples = max(10_000, Int((2 * Double(divisor) / rules.alpha).rounded(.up)))
    let test = SignFlipTest(samples: samples, seed: rules.seed)
    let found = Mutex([SignFlipTest.PValue?](repeating: nil, count: differences.count))
    DispatchQueue.concurrentPerform(iterations: differences.count) { index in
      let pValue = test.pValue(of: differences[index].values)
      progress(
        found.withLock { found in
          found[index] = pValue
          return found.count { $0 != nil }
        })
    }
    let pValues = found.withLock { $0.compactMap(\.self) }
    let adjusted = rules.correction.adjusted(pValues.map(\.value))
    return differences.indices.map { index in
      PairedDifference(
        differences[index], p: pValues[index], adjusted: adjusted[index], rules: rules, divisor: divisor,
        lowerIsBetter: !lowerIsBetter.isEmpty && lowerIsBetter[index])
    }
  }
}

extension PairedDifference {
  fileprivate init(
    _ sample: MeanResamples, p: SignFlipTest.PValue, adjusted: Double, rules: ComparisonRules, divisor: Int,
    lowerIsBetter: Bool
  ) {
    let mean = sample.mean
    let deviation = sample.standardDeviation
    // No p is below that of all articles on one side: two of the 2^n patterns of signs.
    let smallestP = Double(sign: .plus, exponent: 1 - sample.values.count, significand: 1)
    let verdict: Verdict =
      if adjusted <= rules.alpha {
        (mean > 0) != lowerIsBetter ? .better : .worse
      } else {
        smallestP * Double(divisor) > rules.alpha ? .tooFewArticles : .noEvidence
      }
    let power =
      NormalDistribution.quantile(1 - rules.alpha / Double(divisor) / 2)
      + NormalDistribution.quantile(0.8)
    self.init(
      items: sample.values.count,
      difference: sample.estimate(rules.interval),
      wins: sample.values.count { $0 > 0 },
      ties: sample.values.count { $0 == 0 },
      losses: sample.values.count { $0 < 0 },
      effectSize: deviation > 0 ? mean / deviation : nil,
      p: p.value,
      isExact: p.isExact,
      bootstrapP: sample.bootstrapP,
      adjustedP: adjusted,
      smallestShown: power * deviation / Double(sample.values.count).squareRoot(),
      verdict: verdict)
  }
}

extension MeanResamples {
  /// The standard deviation of the articles with n - 1 in the denominator; 0 of one article, and exactly 0 of
  /// equal ones.
  fileprivate var standardDeviation: Double {
    guard values.count > 1, values.contains(where: { $0 != values[0] }) else { return 0 }
    let mean = self.mean
    let squares = values.map { ($0 - mean) * ($0 - mean) }.compensatedSum()
    return (squares / Double(values.count - 1)).squareRoot()
  }

  /// The share of resamples whose mean lies as far from the sample's mean as that lies from zero (the shift
  /// method of Noreen 1989), counting the sample itself.
  fileprivate var bootstrapP: Double {
    let mean = self.mean
    let threshold = mean.magnitude * (1 - 1e-12)
    return Double(means.count { ($0 - mean).magnitude >= threshold } + 1) / Double(means.count + 1)
  }
}
