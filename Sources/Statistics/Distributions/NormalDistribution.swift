import Foundation

/// The standard normal distribution.
package enum NormalDistribution {
  /// The probability of a value below `z`.
  package static func probability(below z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The value below which a share of the distribution lies: `quantile(0.975)` is 1.959963984540054.
  ///
  /// Infinite for 0 and 1. Newton's steps from the middle: below it the distribution is convex, so they approach
  /// the root from one side and stop when rounding keeps them from going further.
  package static func quantile(_ share: Double) -> Double {
    if share > 0.5 { return -quantile(1 - share) }
    if share <= 0 { return -.infinity }
    var z = 0.0
    while true {
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      let next = z - (probability(below: z) - share) / density
      if next >= z { return z }
      z = next
    }
  }
}
