import Foundation

/// The regularized incomplete beta function for parameters of which one is 1/2.
///
/// That is all that Student's distribution needs, and the beta function is then exact for thousands of degrees.
struct IncompleteBeta {
  private let a: Double
  private let b: Double
  /// B(a, b).
  private let beta: Double

  /// For `a` and `b`, one of them 1/2.
  static func half(_ a: Double, _ b: Double) -> Self {
    precondition(a == 0.5 || b == 0.5)
    let other = a == 0.5 ? b : a
    return Self(a: a, b: b, beta: Double.pi.squareRoot() / GammaFunction.halfStep(from: other))
  }

  /// The value at `x`, given with 1 - x, which may be too small to show in x.
  func value(at x: Double, complement: Double) -> Double {
    if x <= 0 { return 0 }
    if complement <= 0 { return 1 }
    let front = exp(a * Self.logarithm(x, complement) + b * Self.logarithm(complement, x)) / beta
    return x < (a + 1) / (a + b + 2)
      ? front * Self.fraction(x, a, b) / a
      : 1 - front * Self.fraction(complement, b, a) / b
  }

  /// The logarithm of one of two shares that add to 1, by the smaller one.
  private static func logarithm(_ share: Double, _ other: Double) -> Double {
    share < other ? log(share) : log1p(-other)
  }

  /// The continued fraction of Abramowitz & Stegun 26.5.8, by the method of Lentz (1976).
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func nonzero(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...100_000 {
      let m = Double(step)
      for factor in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        d = 1 / nonzero(1 + factor * d)
        c = nonzero(1 + factor / c)
        result *= c * d
      }
      if (c * d - 1).magnitude < 1e-15 { break }
    }
    return result
  }
}
