/// How differences are tested.
package struct ComparisonRules: Hashable, Sendable {
  /// The interval of a mean; those of differences follow from the family.
  package var interval: IntervalRule
  /// 1 less the highest corrected p that is evidence.
  package var level: Double
  /// The correction over all comparisons that are made together.
  package var correction: Correction
  /// The seed of the intervals that resample. No p and no verdict depends on it.
  package var seed: UInt64
  /// Threads that share the work. No number depends on it.
  package var jobs: Int

  /// Rules for comparisons, at the level of the interval where none is given.
  package init(
    interval: IntervalRule, level: Double? = nil, correction: Correction = .maxT, seed: UInt64, jobs: Int = 2
  ) {
    self.interval = interval
    self.level = level ?? interval.level
    self.correction = correction
    self.seed = seed
    self.jobs = jobs
  }

  /// The highest corrected p that is evidence.
  package var alpha: Double { 1 - level }
}
