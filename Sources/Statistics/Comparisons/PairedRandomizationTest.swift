/// The paired randomization test without a seed: were the two systems the same, each item's difference would as soon
/// have had the other sign (Fisher 1935).
///
/// The statistic is the mean difference. Items without a difference change nothing and are left out. Up to
/// `exactLimit` others every pattern of signs is counted: up to `enumerationLimit` one by one, beyond by two sorted
/// halves (meet in the middle). For more, p is the saddlepoint approximation (Robinson 1982), which at 30 items lies
/// within 8 % of the exact p from 1e-7 to 1. No difference anywhere gives p = 1.
package enum PairedRandomizationTest {
  /// With this count of differing items there are about half a million patterns, the global sign aside.
  package static let enumerationLimit = 20
  /// With this count there are two halves of a quarter of a million sums.
  package static let exactLimit = 36

  /// The smallest p of a number of items: that of all of them on one side, two of the 2^n patterns of signs.
  package static func smallestP(items: Int) -> Double {
    Double(sign: .plus, exponent: 1 - items, significand: 1)
  }

  /// The probability of a mean as extreme as that of these differences.
  ///
  ///     PairedRandomizationTest.pValue(of: [0.1, 0.2, 0.3]).value      // 0.25: two of eight patterns
  package static func pValue(of differences: [Double], _ alternative: Alternative = .different) -> PValue {
    let differences = differences.filter { $0 != 0 }
    if differences.isEmpty { return PValue(value: 1, isExact: true) }
    let sum = differences.compensatedSum()
    let magnitudes = differences.map(\.magnitude)
    // Sums of the same numbers in another order differ in their last bits; such patterns are ties and count.
    let tolerance = 1e-12 * magnitudes.compensatedSum()
    let isExact = differences.count <= exactLimit
    let sums = isExact ? SignedSums(magnitudes) : nil
    func share(atLeast limit: Double) -> Double {
      sums?.share(atLeast: limit - tolerance) ?? Saddlepoint(magnitudes).share(atLeast: limit)
    }
    switch alternative {
    case .different:
      // The distribution is symmetric; a sum of zero is on both sides.
      let isMiddle = sum.magnitude <= tolerance
      return PValue(value: isMiddle ? 1 : min(1, 2 * share(atLeast: sum.magnitude)), isExact: isExact)
    case .lower:
      return PValue(value: share(atLeast: -sum), isExact: isExact)
    }
  }
}
