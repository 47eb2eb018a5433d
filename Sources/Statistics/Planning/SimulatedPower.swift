import SumbenchSupport

/// The power of a paired comparison by simulation (Card et al. 2020): the differences that were seen, moved so that
/// their mean is the one to be found, are drawn with replacement and tested again and again.
///
/// Unlike `PairedPower` it knows how skewed the differences are. The seed is fixed, so that a plan can be repeated.
package struct SimulatedPower: Sendable {
  /// What the generator starts with.
  package static let seed: UInt64 = 2020

  /// Of more items a simulation takes long and says nothing new: their mean is normal.
  package static let mostItems = 250_000

  private let centered: [Double]
  private let criterion: PairedPower.Criterion

  /// From differences item by item, at least two.
  package init(of differences: [Double], criterion: PairedPower.Criterion) {
    let mean = differences.mean() ?? 0
    centered = differences.map { $0 - mean }
    self.criterion = criterion
  }

  /// The share of simulated corpora of `items` items in which the difference is found.
  package func power(difference: Double, items: Int, trials: Int = 2000, jobs: Int) -> Double {
    guard items > 1, centered.count > 1 else { return 0 }
    let critical = PairedPower(deviation: 1, criterion: criterion).criticalValue(items: items)
    let found = inParallel(trials, workers: jobs) { share in
      share.map { isFound(difference, items, critical, trial: UInt64($0)) }
    }
    return Double(found.count { $0 }) / Double(trials)
  }

  private func isFound(_ difference: Double, _ items: Int, _ critical: Double, trial: UInt64) -> Bool {
    var generator = SeededGenerator(seed: Self.seed, stream: trial)
    var (sum, squares) = (0.0, 0.0)
    // The mean is known to be near zero, so that plain sums lose nothing.
    for _ in 0..<items {
      let value = centered[generator.index(below: centered.count)]
      sum += value
      squares += value * value
    }
    let count = Double(items)
    let mean = sum / count
    let variance = max(0, squares - count * mean * mean) / (count - 1)
    let error = (variance / count).squareRoot()
    return error == 0 ? mean + difference != 0 : ((mean + difference) / error).magnitude > critical
  }
}
