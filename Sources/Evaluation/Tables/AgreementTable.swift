package import SumbenchStatistics
import SumbenchSupport

/// How well the people agree who rated the same summaries: Krippendorff's alpha for each aspect, with percentile bootstrap
/// intervals over the summaries.
package struct AgreementTable: Sendable {
  package let rows: [Row]
  package let level: Double
  package let samples: Int
  package let seed: UInt64

  /// One aspect.
  package struct Row: Sendable {
    package let human: String
    /// Summaries with two judgements or more.
    package let count: Int
    /// Judgements of those.
    package let judgements: Int
    /// In the order of `KrippendorffAlpha.Scale.allCases`; `nil` where all judgements are equal.
    package let alphas: [Estimate?]
  }

  package init(_ judgements: [Judgements], level: Double, samples: Int, seed: UInt64, jobs: Int) {
    self.level = level
    self.samples = samples
    self.seed = seed
    rows = Set(judgements.flatMap(\.byAspect.keys)).inByteOrder().map { aspect in
      let units = judgements.compactMap { $0.byAspect[aspect] }
      return Row(
        human: aspect, count: units.count, judgements: units.reduce(0) { $0 + $1.count },
        alphas: KrippendorffAlpha.Scale.allCases.map {
          KrippendorffAlpha(units, $0).estimate(level: level, samples: samples, seed: seed, jobs: jobs)
        })
    }
  }
}
