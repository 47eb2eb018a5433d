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
  /// The search starts at the number that the normal approximation gives and moves away from it in steps that double, so
  /// that it ends soon where the approximation is far off. Linear would be too slow there.
  package func items(difference: Double, power wanted: Double = 0.8) -> Int? {
    guard difference != 0 else { return nil }
    let reach =
      switch criterion {
      case .alpha(let alpha): NormalDistribution.quantile(1 - alpha / 2)
      case .criticalValue(let value): value
      }
    let ratio = (reach + NormalDistribution.quantile(wanted)) * deviation / difference.magnitude
    let start = ratio * ratio
    guard start < Double(Self.mostItems) else { return nil }
    func finds(_ items: Int) -> Bool { power(difference: difference, items: items) >= wanted }
    var (low, high) = (1, max(2, Int(start.rounded(.down))))
    var step = 1
    if finds(high) {
      while high - step > low, finds(high - step) {
        high -= step
        step *= 2
      }
      low = max(low, high - step)
    } else {
      repeat {
        if high >= Self.mostItems { return nil }
        low = high
        high = min(high + step, Self.mostItems)
        step *= 2
      } while !finds(high)
    }
    // The power at `low` is too little, and enough at `high`.
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if finds(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private static let mostItems = 10_000_000

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
