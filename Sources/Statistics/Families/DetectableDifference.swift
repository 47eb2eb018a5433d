/// What a corpus can detect: the true difference that a family of comparisons finds with a power of 80 %.
package enum DetectableDifference {
  /// (critical value + z) × median deviation / √n over the paired differences of a family; `nil` of none. Differences
  /// that do not vary at all say nothing about the corpus and are left out.
  ///
  /// - Parameters:
  ///   - pairs: The differences of all pairs in the primary column.
  ///   - criticalValue: That of the family, `FamilyTest.criticalValue`.
  package static func median(
    of pairs: [StudentInterval], criticalValue: Double, power: Double = 0.8
  ) -> Double? {
    let deviations = pairs.map(\.deviation).filter { $0 > 0 }.sorted()
    guard let items = pairs.first?.count, !deviations.isEmpty else { return nil }
    return value(
      deviation: deviations.quantile(0.5), items: items, criticalValue: criticalValue, power: power)
  }

  static func value(deviation: Double, items: Int, criticalValue: Double, power: Double = 0.8) -> Double {
    if deviation == 0 { return 0 }
    return (criticalValue + NormalDistribution.quantile(power)) * deviation / Double(items).squareRoot()
  }
}
