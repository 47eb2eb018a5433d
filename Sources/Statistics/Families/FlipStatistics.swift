/// The statistics of a family of hypotheses, and how those of a pattern of signs compare with them.
struct FlipStatistics: Sendable {
  /// What a chunk of patterns gave.
  struct Maxima: Sendable {
    /// For each place in descending order the patterns whose maximum from there on reaches the observed statistic.
    let counts: [Int]
    /// The largest statistic of each pattern.
    let largest: [Double]
  }

  /// The observed statistic of each hypothesis.
  let observed: [Double]
  /// The hypotheses by descending statistic, equals in their own order.
  let order: [Int]
  private let terms: [Term]
  private let isTwoSided: Bool

  /// One hypothesis: the columns that are subtracted, and 1 / √(sum of d²).
  private struct Term {
    var first: Int
    var second: Int
    var shift: Double
    var scale: Double
    /// What a pattern has to reach.
    var threshold = 0.0
  }

  init(_ family: ComparisonFamily, _ scores: ScoreMatrix, _ alternative: Alternative) {
    let isTwoSided = alternative == .different
    self.isTwoSided = isTwoSided
    // The column of zeros, where nothing is subtracted.
    let zeros = scores.foursPerRow * 4 + 1
    let columns = scores.columns
    var terms: [Term] = []
    var observed: [Double] = []
    for hypothesis in family.hypotheses {
      let differences = hypothesis.differences(in: columns)
      let squares = differences.reduce(0) { $0 + $1 * $1 }
      let sizes = columns[hypothesis.second].reduce(0) { $0 + $1 * $1 }
      // Differences that only rounding can have made are none.
      let scale = squares > sizes * 1e-28 ? 1 / squares.squareRoot() : 0
      let sum = differences.compensatedSum() * scale
      observed.append(isTwoSided ? sum.magnitude : -sum)
      terms.append(
        Term(
          first: hypothesis.first ?? zeros, second: hypothesis.second, shift: hypothesis.shift, scale: scale))
    }
    self.observed = observed
    let order = observed.indices.sorted { (observed[$1], $0) < (observed[$0], $1) }
    self.order = order
    self.terms = order.map { index in
      var term = terms[index]
      // Sums of the same numbers in another order differ in their last bits; such patterns are ties and count.
      term.threshold = observed[index] - 1e-10 * max(1, observed[index].magnitude)
      return term
    }
  }

  /// Successive maxima from the smallest statistic to the largest, pattern by pattern.
  ///
  /// The maximum rises a few times only. As long as it stays, the places that it reaches are those from the first
  /// threshold not above it, so that they are counted as ranges.
  func maxima(of flipped: FlippedSums) -> Maxima {
    let thresholds = terms.map(\.threshold)
    let signs = flipped.places[flipped.places.count - 4]
    let placed = terms.map { term in
      var term = term
      term.first = flipped.places[term.first]
      term.second = flipped.places[term.second]
      return term
    }
    // How many more patterns count at a place than at the one before it.
    var steps = [Int](repeating: 0, count: placed.count + 1)
    var largest: [Double] = []
    largest.reserveCapacity(flipped.patterns)
    unsafe flipped.sums.withUnsafeBufferPointer { sums in
      unsafe placed.withUnsafeBufferPointer { terms in
        guard let sums = sums.baseAddress, let terms = terms.baseAddress else { return }
        for pattern in 0..<flipped.patterns {
          let sums = unsafe sums + 4 * pattern
          var maximum = -Double.infinity
          var (reached, end) = (placed.count, placed.count)
          var place = placed.count - 1
          while place >= 0 {
            let term = unsafe terms[place]
            let sum = unsafe sums[term.second] - sums[term.first] + term.shift * sums[signs]
            let statistic = (sum < 0 || !isTwoSided ? -sum : sum) * term.scale
            if statistic > maximum {
              Self.count(max(reached, place + 1), end, &steps)
              (maximum, end) = (statistic, place + 1)
              reached = Self.first(in: thresholds, notAbove: maximum, below: reached)
            }
            place -= 1
          }
          Self.count(reached, end, &steps)
          largest.append(maximum)
        }
      }
    }
    for place in placed.indices.dropFirst() { steps[place] += steps[place - 1] }
    return Maxima(counts: Array(steps.dropLast()), largest: largest)
  }

  private static func count(_ start: Int, _ end: Int, _ steps: inout [Int]) {
    guard start < end else { return }
    steps[start] += 1
    steps[end] -= 1
  }

  /// The first of descending thresholds that a maximum reaches; none of those from `bound` on is above it.
  private static func first(in thresholds: [Double], notAbove maximum: Double, below bound: Int) -> Int {
    var (low, high) = (0, bound)
    while low < high {
      let middle = (low + high) / 2
      if thresholds[middle] <= maximum { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
