import Foundation
import SumbenchSupport

extension RatedScores {
  /// How the interval of a coefficient is computed.
  package enum IntervalMethod: String, CaseIterable, Sendable {
    /// Systems and items are resampled: what another choice of both would give.
    case both
    /// Systems are resampled.
    case systems
    /// Items are resampled.
    case inputs
    /// Fisher's transformation (Bonett & Wright 2000).
    case fisher
  }

  /// A coefficient and its interval.
  package struct Interval: Hashable, Sendable {
    package let value: Double
    /// The ends, or `nil` where there are too few points for them.
    package let ends: ClosedRange<Double>?
    /// Resamples in which the coefficient was defined.
    package let resamples: Int

    /// Whether the interval leaves its own estimate out: resampling is biased here, and that has to be said.
    package var excludesEstimate: Bool { ends.map { !$0.contains(value) } ?? false }
  }

  /// The coefficient with its interval; `nil` where there is no coefficient. The result does not depend on `jobs`.
  package func interval(
    _ coefficient: Coefficient, _ level: Level, _ method: IntervalMethod = .both, confidence: Double = 0.95,
    samples: Int = 1000, seed: UInt64, jobs: Int
  ) -> Interval? {
    guard let value = value(coefficient, level) else { return nil }
    if method == .fisher {
      return Interval(value: value, ends: fisher(coefficient, level, value, confidence), resamples: 0)
    }
    let found = inParallel(samples, workers: jobs) { share in
      share.map { sample in
        var generator = SeededGenerator(seed: seed, stream: UInt64(sample))
        let drawn = { (count: Int) in (0..<count).map { _ in generator.index(below: count) } }
        let rows = method == .inputs ? Array(0..<systems) : drawn(systems)
        let columns = method == .systems ? Array(0..<items) : drawn(items)
        return self.value(coefficient, level, systems: rows, items: columns)
      }
    }.compactMap(\.self).sorted()
    let ends =
      found.isEmpty ? nil : found.quantile((1 - confidence) / 2)...found.quantile((1 + confidence) / 2)
    return Interval(value: value, ends: ends, resamples: found.count)
  }

  private func fisher(
    _ coefficient: Coefficient, _ level: Level, _ value: Double, _ confidence: Double
  ) -> ClosedRange<Double>? {
    let (lost, spread) =
      switch coefficient {
      case .pearson: (3.0, 1.0)
      case .spearman: (3.0, (1 + value * value / 2).squareRoot())
      case .tauB, .tauC: (4.0, 0.437.squareRoot())
      }
    let count = Double(points(level))
    guard count > lost else { return nil }
    let reach = NormalDistribution.quantile((1 + confidence) / 2) * spread / (count - lost).squareRoot()
    return tanh(atanh(value) - reach)...tanh(atanh(value) + reach)
  }
}
