import Foundation

/// Student's t distribution (Student 1908).
package struct StudentDistribution: Sendable {
  private let degrees: Double

  /// The distribution of `degrees` degrees of freedom, at least 1; a fraction is allowed.
  package init(degrees: Double) {
    precondition(degrees > 0)
    self.degrees = degrees
  }

  /// The probability of a value below `t`.
  package func probability(below t: Double) -> Double {
    t > 0 ? 1 - probability(above: t) : probability(above: -t)
  }

  /// The probability of a value above `t`, precise in the far tail too.
  package func probability(above t: Double) -> Double {
    if t < 0 { return 1 - probability(above: -t) }
    if t.isInfinite { return 0 }
    let square = t * t
    return IncompleteBeta.half(degrees / 2, 0.5).value(
      at: degrees / (degrees + square), complement: square / (degrees + square)) / 2
  }

  /// The value below which a share of the distribution lies: `quantile(0.975)` of 11 degrees is 2.200985160082949.
  ///
  /// Infinite for 0 and 1. The upper tail is convex, so Newton's steps from the normal quantile, which is nearer to the
  /// middle, approach the root from one side and stop when rounding keeps them from going further.
  package func quantile(_ share: Double) -> Double {
    if share < 0.5 { return -upperQuantile(share) }
    return upperQuantile(1 - share)
  }

  /// The value above which a share of at most one half lies.
  private func upperQuantile(_ share: Double) -> Double {
    if share <= 0 { return .infinity }
    var t = max(0, -NormalDistribution.quantile(share))
    while true {
      let next = t + (probability(above: t) - share) / density(t)
      if !(next > t) { return t }
      t = next
    }
  }

  private func density(_ t: Double) -> Double {
    let power = exp(-(degrees + 1) / 2 * log1p(t * t / degrees))
    return power * GammaFunction.halfStep(from: degrees / 2) / (degrees * .pi).squareRoot()
  }
}
