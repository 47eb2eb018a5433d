import SumbenchRouge

/// The sums of precision, recall and F over items, and of their squares and cubes.
///
/// Sums are compensated, so that they do not depend on how items come in batches.
struct ScoreTally: Sendable {
  private typealias Numbers = SIMD4<Double>

  private var sum = Numbers.zero
  private var lost = Numbers.zero
  private var squares = Numbers.zero
  private var cubes = Numbers.zero

  /// Adds the score of an item.
  mutating func add(_ score: RougeScore) {
    let numbers = Numbers(score.precision, score.recall, score.f1, 0)
    add(numbers)
    squares += numbers * numbers
    cubes += numbers * numbers * numbers
  }

  /// Adds the sums over other items.
  mutating func merge(_ other: ScoreTally) {
    add(other.sum)
    lost += other.lost
    squares += other.squares
    cubes += other.cubes
  }

  /// The sum of both parts of each addition is exact (Knuth 1969).
  private mutating func add(_ numbers: Numbers) {
    let next = sum + numbers
    let added = next - sum
    lost += (sum - (next - added)) + (numbers - added)
    sum = next
  }

  /// The mean over `count` items.
  func mean(_ measure: Measure, of count: Int) -> Double {
    (sum[measure.lane] + lost[measure.lane]) / Double(count)
  }

  /// The standard error of the mean, with n in the denominator, as resamples have it.
  func standardError(_ measure: Measure, of count: Int) -> Double {
    let mean = mean(measure, of: count)
    return (max(0, squares[measure.lane] / Double(count) - mean * mean) / Double(count)).squareRoot()
  }

  /// Where the middle of many resampled means lies.
  ///
  /// The means of resamples are skewed as the items are, divided by √n, and the median of a skewed distribution is a
  /// sixth of its skewness below its mean, in deviations (the first term of Cornish and Fisher 1938).
  func middle(_ measure: Measure, of count: Int) -> Double {
    let (mean, count) = (mean(measure, of: count), Double(count))
    let square = squares[measure.lane] / count
    let variance = square - mean * mean
    guard variance > 1e-12 else { return mean }
    let third = cubes[measure.lane] / count - 3 * mean * square + 2 * mean * mean * mean
    return mean - third / (6 * count * variance)
  }
}

extension Measure {
  fileprivate var lane: Int {
    switch self {
    case .precision: 0
    case .recall: 1
    case .f1: 2
    }
  }
}
