import Foundation

/// The tail of the sum of numbers with random signs, by the saddlepoint approximation of Lugannani & Rice (1980), for
/// the permutation distribution after Robinson (1982).
struct Saddlepoint {
  /// None of them zero, the largest 1: the sum is in its unit.
  private let magnitudes: [Double]
  private let unit: Double
  private let total: Double

  /// Of at least one number, none of them zero.
  init(_ magnitudes: [Double]) {
    let unit = magnitudes.max()!
    self.unit = unit
    self.magnitudes = magnitudes.map { $0 / unit }
    total = self.magnitudes.compensatedSum()
  }

  /// The probability of a sum of at least a limit.
  func share(atLeast limit: Double) -> Double {
    if limit < 0 { return 1 - share(atLeast: -limit) }
    // No tail is smaller than the one pattern in which all signs agree.
    let smallest = Double(sign: .plus, exponent: -magnitudes.count, significand: 1)
    let sum = limit / unit
    if sum >= total * (1 - 1e-12) { return smallest }
    let t = saddlepoint(of: sum)
    let cumulant = magnitudes.lazy.map { Self.logCosh(t * $0) }.compensatedSum()
    let curvature = magnitudes.lazy.map { $0 * $0 * Self.squaredSech(t * $0) }.compensatedSum()
    let root = (2 * max(0, t * sum - cumulant)).squareRoot()
    let normal = NormalDistribution.probability(below: -root)
    // In the middle both terms of the correction grow without bound and their difference vanishes.
    if root < 1e-5 { return normal }
    let density = exp(-root * root / 2) / (2 * Double.pi).squareRoot()
    return min(0.5, max(smallest, normal + density * (1 / (t * curvature.squareRoot()) - 1 / root)))
  }

  /// The t at which the tilted sum has this mean: the root of sum d tanh(t d) - sum, which rises and is concave.
  private func saddlepoint(of sum: Double) -> Double {
    // Where the function is concave, Newton's steps from below stay below.
    var t = sum / magnitudes.lazy.map { $0 * $0 }.compensatedSum()
    for _ in 0..<200 {
      let mean = magnitudes.lazy.map { $0 * tanh(t * $0) }.compensatedSum()
      let slope = magnitudes.lazy.map { $0 * $0 * Self.squaredSech(t * $0) }.compensatedSum()
      let next = t + (sum - mean) / slope
      if !(next > t * (1 + 1e-15)) { return max(t, next) }
      t = next
    }
    return t
  }

  private static func logCosh(_ x: Double) -> Double { x + log1p(exp(-2 * x)) - log(2) }

  private static func squaredSech(_ x: Double) -> Double {
    let decay = exp(-2 * x)
    return 4 * decay / ((1 + decay) * (1 + decay))
  }
}
