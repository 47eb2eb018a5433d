import Support

/// The paired randomization test: were the two systems the same, each article's difference would as soon have had
/// the other sign (Fisher 1935; Noreen 1989 for the random form).
///
/// The statistic is the mean difference. Articles without a difference change nothing and are left out; where at
/// most `exactLimit` remain, every pattern of signs is looked at and p is exact, else `samples` random
/// patterns are and p = (count + 1) / (samples + 1), so that it is never 0 (Phipson & Smyth 2010). No difference
/// anywhere gives p = 1.
package struct SignFlipTest: Sendable {
  /// With so many differing articles there are about half a million patterns, the global sign aside.
  package static let exactLimit = 20

  /// What counts as at least as extreme as what was seen.
  package enum Alternative: Sendable {
    /// A mean as far from zero, on either side.
    case different
    /// A mean as low.
    case lower
  }

  /// A probability and how it was found.
  package struct PValue: Hashable, Sendable {
    package let value: Double
    /// Whether every pattern of signs was looked at.
    package let isExact: Bool
  }

  private let samples: Int
  private let seed: UInt64

  /// A test that draws so many patterns where it cannot look at all of them.
  package init(samples: Int, seed: UInt64) {
    self.samples = samples
    self.seed = seed
  }

  package func pValue(of differences: [Double], _ alternative: Alternative = .different) -> PValue {
    let differences = differences.filter { $0 != 0 }
    if differences.isEmpty { return PValue(value: 1, isExact: true) }
    // Sums of the same numbers in another order differ in their last bits; such patterns are ties and count.
    let tolerance = 1e-12 * differences.map(\.magnitude).compensatedSum()
    let observed = differences.compensatedSum()
    func isExtreme(_ sum: Double) -> Bool {
      switch alternative {
      case .different: sum.magnitude >= observed.magnitude - tolerance
      case .lower: sum <= observed + tolerance
      }
    }
    if differences.count <= Self.exactLimit {
      let sums = Self.allSums(of: differences)
      return PValue(value: Double(sums.count(where: isExtreme)) / Double(sums.count), isExact: true)
    }
    let count = randomSums(of: differences).count(where: isExtreme)
    return PValue(value: Double(count + 1) / Double(samples + 1), isExact: false)
  }

  /// The sum under every pattern of signs.
  private static func allSums(of differences: [Double]) -> [Double] {
    differences.reduce(into: [0]) { sums, difference in
      sums = sums.map { $0 + difference } + sums.map { $0 - difference }
    }
  }

  /// The sums under random patterns. Eight articles at a time: their 256 signed sums are tabulated once, and each
  /// pattern then costs a look-up; the signs of a block come from a generator of its own.
  private func randomSums(of differences: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: samples)
    for (block, start) in stride(from: 0, to: differences.count, by: 8).enumerated() {
      let table = Self.allSums(of: Array(differences[start..<min(start + 8, differences.count)]))
      var generator = SeededGenerator(seed: seed, stream: UInt64(block))
      let mask = UInt64(table.count - 1)
      for first in stride(from: 0, to: samples, by: 8) {
        var signs = generator.next()
        for sample in first..<min(first + 8, samples) {
          sums[sample] += table[Int(signs & mask)]
          signs >>= 8
        }
      }
    }
    return sums
  }
}
