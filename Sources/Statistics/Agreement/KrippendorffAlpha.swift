import SumbenchSupport

/// Agreement between people who judge the same units: Krippendorff's alpha (Krippendorff 2004), 1 where all agree, 0
/// where they agree as often as chance has it.
package struct KrippendorffAlpha: Sendable {
  /// What the distance between two judgements is.
  package enum Scale: String, CaseIterable, Sendable {
    /// Equal or not.
    case nominal
    /// By the number of judgements between them.
    case ordinal
    /// Their squared difference.
    case interval
  }

  private let scale: Scale
  /// The judgements of each unit that has two or more, as places in `values`.
  private let units: [[Int]]
  /// The different judgements, ascending.
  private let values: [Double]

  /// For each unit the judgements it has, in any order; units with fewer than two say nothing.
  package init(_ units: [[Double]], _ scale: Scale) {
    let judged = units.filter { $0.count > 1 }
    let values = Set(judged.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    self.scale = scale
    self.values = values
    self.units = judged.map { $0.map { places[$0]! } }
  }

  /// How many units have two judgements or more.
  package var count: Int { units.count }

  /// The coefficient; `nil` where all judgements are equal or there are none.
  package var value: Double? { value(of: Array(units.indices)) }

  /// The coefficient with the percentile interval over resampled units; `nil` without a coefficient. Resamples in which
  /// all judgements are equal have none and are left out.
  package func estimate(
    level: Double = 0.95, samples: Int = 1000, seed: UInt64, jobs: Int
  ) -> Estimate? {
    guard let value else { return nil }
    let found = inParallel(samples, workers: jobs) { share in
      share.map { sample in
        var generator = SeededGenerator(seed: seed, stream: UInt64(sample))
        return self.value(of: units.map { _ in generator.index(below: units.count) })
      }
    }.compactMap(\.self).sorted()
    if found.isEmpty { return nil }
    return Estimate(
      mean: value, low: found.quantile((1 - level) / 2), high: found.quantile((1 + level) / 2))
  }

  private func value(of drawn: [Int]) -> Double? {
    let width = values.count
    var coincidences = [Double](repeating: 0, count: width * width)
    var totals = [Double](repeating: 0, count: width)
    for unit in drawn {
      let judgements = units[unit]
      let weight = 1 / Double(judgements.count - 1)
      for (place, one) in judgements.enumerated() {
        totals[one] += 1
        for (otherPlace, other) in judgements.enumerated() where place != otherPlace {
          coincidences[one * width + other] += weight
        }
      }
    }
    var (observed, expected) = (0.0, 0.0)
    for one in 0..<width {
      for other in 0..<width where one != other {
        let distance = distance(one, other, totals)
        observed += coincidences[one * width + other] * distance
        expected += totals[one] * totals[other] * distance
      }
    }
    guard expected > 0 else { return nil }
    return 1 - (totals.reduce(0, +) - 1) * observed / expected
  }

  private func distance(_ one: Int, _ other: Int, _ totals: [Double]) -> Double {
    switch scale {
    case .nominal: return 1
    case .interval: return (values[one] - values[other]) * (values[one] - values[other])
    case .ordinal:
      let (low, high) = (min(one, other), max(one, other))
      let between = totals[low...high].reduce(0, +) - (totals[low] + totals[high]) / 2
      return between * between
    }
  }
}
