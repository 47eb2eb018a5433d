import SumbenchStatistics

/// How the scores of one row lie: its quartiles and ends, and how many are zero.
package struct FiveNumberSummary: Hashable, Sendable {
  package let lowest: Double
  package let lowerQuartile: Double
  package let median: Double
  package let upperQuartile: Double
  package let highest: Double
  package let zeros: Int

  /// The spread of at least one number; quantiles are interpolated linearly between order statistics.
  package init?(of values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    lowest = sorted[0]
    lowerQuartile = sorted.quantile(0.25)
    median = sorted.quantile(0.5)
    upperQuartile = sorted.quantile(0.75)
    highest = sorted[sorted.count - 1]
    zeros = values.count { $0 == 0 }
  }
}
