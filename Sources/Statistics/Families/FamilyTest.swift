/// What step-down max-T found for a family of hypotheses.
package struct FamilyTest: Sendable {
  /// For each hypothesis p after the correction for the whole family.
  package let adjustedP: [Double]
  /// |t| that no hypothesis of a family without any difference exceeds, at the level: the reach of simultaneous
  /// intervals in standard errors. Infinite where too few items make it so.
  package let criticalValue: Double
  /// The level of the critical value.
  package let level: Double
  /// How many patterns of signs were looked at.
  package let patterns: Int
  /// Whether these are all there are.
  package let isExact: Bool

  init(
    _ statistics: FlipStatistics, _ patterns: SignPatterns, _ chunks: [FlipStatistics.Maxima], items: Int,
    level: Double
  ) {
    let isExact = patterns.isExact
    let added = isExact ? 0 : 1
    let total = Double(patterns.count + added)
    var adjusted = [Double](repeating: 1, count: statistics.order.count)
    var largest = 0.0
    for (place, index) in statistics.order.enumerated() {
      let count = chunks.reduce(added) { $0 + $1.counts[place] }
      largest = max(largest, Double(count) / total)
      adjusted[index] = largest
    }
    adjustedP = adjusted
    self.level = level
    self.patterns = patterns.count
    self.isExact = isExact
    // The observed pattern is one of all; where patterns are drawn it is added, as it is in p.
    let observed = statistics.order.first.map { [statistics.observed[$0]] } ?? []
    let maxima = (chunks.flatMap(\.largest) + (isExact ? [] : observed)).sorted()
    criticalValue = Self.criticalValue(of: maxima, items: items, level: level)
  }

  /// The least of the ascending maxima that at most 1 - `level` of them exceed, on the scale of Student's t.
  private static func criticalValue(of maxima: [Double], items: Int, level: Double) -> Double {
    guard let last = maxima.last, last > -.infinity else { return .infinity }
    let place = Int((level * Double(maxima.count) - 1e-9).rounded(.up)) - 1
    return studentized(maxima[min(max(0, place), maxima.count - 1)], items: items)
  }

  /// sum / √(sum of squares) as mean / standard error, which rises with it.
  static func studentized(_ statistic: Double, items: Int) -> Double {
    let rest = Double(items) - statistic * statistic
    // All differences equal, but for rounding: there is no error to divide by.
    if rest <= 1e-9 * Double(items) { return statistic > 0 ? .infinity : -.infinity }
    return statistic * (Double(items - 1) / rest).squareRoot()
  }
}
