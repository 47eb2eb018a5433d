import Foundation

/// Student's t around a value other than zero, from which the power of a t test follows.
package struct NoncentralStudent: Sendable {
  private let degrees: Double
  private let noncentrality: Double

  /// The distribution of (Z + noncentrality) / sqrt(chi-square / degrees).
  package init(degrees: Double, noncentrality: Double) {
    precondition(degrees > 0 && noncentrality.isFinite)
    self.degrees = degrees
    self.noncentrality = noncentrality
  }

  /// The probability of a value below `t`.
  ///
  /// The sum of Lenth (1989, algorithm AS 243), started at its largest terms, so that none of them underflows.
  package func probability(below t: Double) -> Double {
    if t < 0 {
      return 1 - NoncentralStudent(degrees: degrees, noncentrality: -noncentrality).probability(below: -t)
    }
    let below = NormalDistribution.probability(below: -noncentrality)
    if t == 0 { return below }
    if t.isInfinite { return 1 }
    let square = t * t
    let x = square / (degrees + square)
    let y = degrees / (degrees + square)
    let terms = Terms(x: x, y: y, b: degrees / 2, mean: noncentrality * noncentrality / 2)
    return min(1, max(0, below + terms.sum(sign: noncentrality < 0 ? -1 : 1) / 2))
  }
}

/// The two interleaved series, term by term from the first.
private struct Terms {
  let x: Double
  let y: Double
  let b: Double
  /// Half the square of the noncentrality.
  let mean: Double

  func sum(sign: Double) -> Double {
    // Beta functions I(1/2, b) and I(1, b) at x, and what each falls by when its first parameter grows by one.
    var odd = IncompleteBeta.half(0.5, b).value(at: x, complement: y)
    var even = -expm1(b * log1p(-x))
    let power = exp(b * log1p(-x))
    var oddStep = 2 * GammaFunction.halfStep(from: b) / Double.pi.squareRoot() * x.squareRoot() * power
    var evenStep = b * x * power
    var sum = 0.0
    var weights = 0.0
    // Poisson weights and their halves between, by logarithms: the first ones may be too small for a double.
    for place in 0..<100_000 {
      let j = Double(place)
      let weight = mean == 0 ? (place == 0 ? 1 : 0) : exp(-mean + j * log(mean) - lgamma(j + 1))
      let between = mean == 0 ? 0 : exp(-mean + (j + 0.5) * log(mean) - lgamma(j + 1.5))
      sum += weight * odd + sign * between * even
      weights += weight
      if j > mean, weight < 1e-17 { break }
      odd -= oddStep
      even -= evenStep
      oddStep *= x * (j + 0.5 + b) / (j + 1.5)
      evenStep *= x * (j + 1 + b) / (j + 2)
    }
    return sum
  }
}
