/// How many items a paired comparison needs, from the standard deviation of the items' differences.
package struct PairedPower: Sendable {
  /// When a difference counts as found.
  package enum Criterion: Hashable, Sendable {
    /// Student's t test at a two-sided level, such as 0.05.
    case alpha(Double)
    /// |t| beyond the critical value of a family, which is taken to hold for any number of items.
    case criticalValue(Double)
  }

  /// The standard deviation of the differences, with n - 1 in the denominator; above 0.
  package let deviation: Double
  package let criterion: Criterion

  package init(deviation: Double, criterion: Criterion) {
    precondition(deviation > 0)
    self.deviation = deviation
    self.criterion = criterion
  }

  /// The probability that a true difference is found, on either side, with `items` items: by the noncentral t.
  package func power(difference: Double, items: Int) -> Double {
    guard items > 1 else { return 0 }
    let distribution = NoncentralStudent(
      degrees: Double(items - 1),
      noncentrality: difference.magnitude / deviation * Double(items).squareRoot())
    let critical = criticalValue(items: items)
    return 1 - distribution.probability(below: critical) + distribution.probability(below: -critical)
  }

  /// The |t| beyond which a difference over `items` items counts as found.
  package func criticalValue(items: Int) -> Double {
    switch criterion {
    case .alpha(let alpha): StudentDistribution(degrees: Double(items - 1)).quantile(1 - alpha / 2)
    case .criticalValue(let value): value
    }
  }

  /// The least number of items that finds a true difference with a power; `nil` where ten million do not, or where the
  /// difference is zero.
  ///
  /// The search starts at the number that the normal approximation gives and raises it until the power is reached.
  package func items(difference: Double, power wanted: Double = 0.8) -> Int? {
    guard difference != 0 else { return nil }
    let reach =
      switch criterion {
      case .alpha(let alpha): NormalDistribution.quantile(1 - alpha / 2)
      case .criticalValue(let value): value
      }
    let ratio = (reach + NormalDistribution.quantile(wanted)) * deviation / difference.magnitude
    let start = ratio * ratio
    guard start < 1e7 else { return nil }
    var items = max(2, Int(start.rounded(.down)))
    while power(difference: difference, items: items) < wanted { items += 1 }
    while items > 2, power(difference: difference, items: items - 1) >= wanted { items -= 1 }
    return items
  }

  /// The true difference that `items` items find with a power; infinite for fewer than two.
  package func detectable(items: Int, power wanted: Double = 0.8) -> Double {
    guard items > 1, criticalValue(items: items).isFinite else { return .infinity }
    var (low, high) = (0.0, deviation)
    while power(difference: high, items: items) < wanted { high *= 2 }
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return high }
      if power(difference: middle, items: items) < wanted { low = middle } else { high = middle }
    }
  }
}
