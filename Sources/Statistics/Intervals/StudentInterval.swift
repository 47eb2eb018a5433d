import Synchronization

/// The mean of some numbers with Student's t interval (Student 1908): mean ± t s / √n.
package struct StudentInterval: Hashable, Sendable {
  /// How many numbers there are.
  package let count: Int
  /// Their mean.
  package let mean: Double
  /// Their standard deviation with n - 1 in the denominator; 0 of one number, and exactly 0 of equal ones.
  package let deviation: Double

  /// The mean and deviation of at least one number.
  package init(_ values: [Double]) {
    precondition(!values.isEmpty)
    let count = values.count
    let first = values.first!
    let isConstant = values.allSatisfy { $0 == first }
    let mean = isConstant ? first : values.compensatedSum() / Double(count)
    let squares = isConstant ? 0 : values.lazy.map { ($0 - mean) * ($0 - mean) }.compensatedSum()
    self.count = count
    self.mean = mean
    deviation = isConstant ? 0 : (squares / Double(count - 1)).squareRoot()
  }

  private init(count: Int, mean: Double, deviation: Double) {
    self.count = count
    self.mean = mean
    self.deviation = deviation
  }

  /// Of the same numbers with the other sign.
  package var negated: StudentInterval { StudentInterval(count: count, mean: -mean, deviation: deviation) }

  /// The standard error of the mean.
  package var standardError: Double { deviation / Double(count).squareRoot() }

  /// The interval at a level, such as 0.95. Of one number, and of equal ones, both ends are the mean: nothing is known
  /// of their spread.
  package func estimate(level: Double) -> Estimate {
    count > 1 ? estimate(within: Self.quantile(level: level, count: count)) : estimate(within: 0)
  }

  /// The interval of a number of standard errors on either side.
  package func estimate(within errors: Double) -> Estimate {
    let reach = standardError == 0 ? 0 : errors * standardError
    return Estimate(mean: mean, low: mean - reach, high: mean + reach)
  }

  /// The one-sided lower bound at a level; `nil` of one number.
  package func lowerBound(level: Double) -> Double? {
    guard count > 1 else { return nil }
    return mean - StudentDistribution(degrees: Double(count - 1)).quantile(level) * standardError
  }

  private static func quantile(level: Double, count: Int) -> Double {
    let key = QuantileKey(level: level, count: count)
    if let known = quantiles.withLock({ $0[key] }) { return known }
    let found = StudentDistribution(degrees: Double(count - 1)).quantile((1 + level) / 2)
    quantiles.withLock { $0[key] = found }
    return found
  }

  private struct QuantileKey: Hashable {
    let level: Double
    let count: Int
  }

  /// Quantiles that were computed: a table asks for the same one in every cell.
  private static let quantiles = Mutex<[QuantileKey: Double]>([:])
}
