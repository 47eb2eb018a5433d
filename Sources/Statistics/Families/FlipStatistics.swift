/// The statistics of a family of hypotheses, and how those of a pattern of signs compare with them.
struct FlipStatistics: Sendable {
  /// What a chunk of patterns gave.
  struct Maxima: Sendable {
    /// For each place in descending order the patterns whose maximum from there on reaches the observed statistic.
    var counts: [Int]
    /// The largest statistic of each pattern.
    var largest: [Double]
  }

  /// The observed statistic of each hypothesis.
  let observed: [Double]
  /// The hypotheses by descending statistic, equals in their own order.
  let order: [Int]
  private let ordered: [Term]
  private let isTwoSided: Bool

  /// One hypothesis: the columns that are subtracted, and 1 / √(sum of d²).
  private struct Term {
    var first: Int
    var second: Int
    var shift: Double
    var scale: Double
    var threshold = 0.0
  }

  init(_ family: ComparisonFamily, _ scores: ScoreMatrix, _ alternative: Alternative) {
    let isTwoSided = alternative == .different
    self.isTwoSided = isTwoSided
    // A column of zeros to subtract where nothing is: the second lane of the four that holds the signs.
    let zero = scores.foursPerRow * 4 + 1
    var terms: [Term] = []
    var observed: [Double] = []
    for hypothesis in family.hypotheses {
      let differences = family.differences(hypothesis, in: scores)
      let squares = differences.reduce(0) { $0 + $1 * $1 }
      let sizes = scores.column(hypothesis.second).reduce(0) { $0 + $1 * $1 }
      // Differences that only rounding can have made are none.
      let scale = squares > sizes * 1e-28 ? 1 / squares.squareRoot() : 0
      let sum = differences.compensatedSum() * scale
      observed.append(isTwoSided ? sum.magnitude : -sum)
      terms.append(
        Term(
          first: hypothesis.first ?? zero, second: hypothesis.second, shift: hypothesis.shift, scale: scale))
    }
    self.observed = observed
    let order = observed.indices.sorted { (observed[$1], $0) < (observed[$0], $1) }
    self.order = order
    ordered = order.map { index in
      var term = terms[index]
      // Sums of the same numbers in another order differ in their last bits; such patterns are ties and count.
      term.threshold = observed[index] - 1e-10 * max(1, observed[index].magnitude)
      return term
    }
  }

  /// Successive maxima from the smallest statistic to the largest, pattern by pattern.
  func maxima(of sums: FlippedSums, _ patterns: Int) -> Maxima {
    var counts = [Int](repeating: 0, count: ordered.count)
    var largest = [Double](repeating: 0, count: patterns)
    var columns = [Double](repeating: 0, count: sums.width)
    let signColumn = sums.signColumn
    let ordered = ordered.span
    for pattern in 0..<patterns {
      sums.copy(pattern, into: &columns)
      let columns = columns.span
      let signs = columns[signColumn]
      var maximum = -Double.infinity
      for place in (0..<ordered.count).reversed() {
        let term = ordered[place]
        let sum = (columns[term.second] - columns[term.first] + term.shift * signs) * term.scale
        maximum = max(maximum, isTwoSided ? sum.magnitude : -sum)
        if maximum >= term.threshold { counts[place] += 1 }
      }
      largest[pattern] = maximum
    }
    return Maxima(counts: counts, largest: largest)
  }
}
