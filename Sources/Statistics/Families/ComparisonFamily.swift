/// Differences between columns of one matrix that are tested together.
///
///     let family = ComparisonFamily.allPairs(of: 3, measures: 1)
///     let test = family.test(scores, jobs: 2)
///     test.adjustedP[0]      // of the second system minus the first
///
/// The columns of the matrix are systems by measures, system by system; its rows are items in canonical order.
package struct ComparisonFamily: Sendable {
  /// The mean of one column, or of one minus another, plus a constant: hypothetically zero.
  package struct Hypothesis: Hashable, Sendable {
    /// The column that is subtracted, if any.
    package let first: Int?
    package let second: Int
    /// What is added to each item's difference.
    package let shift: Double

    package init(first: Int? = nil, second: Int, shift: Double = 0) {
      self.first = first
      self.second = second
      self.shift = shift
    }

    /// The differences item by item, from the columns of a matrix.
    package func differences(in columns: [[Double]]) -> [Double] {
      let second = columns[second]
      guard let first = first.map({ columns[$0] }) else { return second.map { $0 + shift } }
      return second.indices.map { second[$0] - first[$0] + shift }
    }
  }

  package let hypotheses: [Hypothesis]

  package init(_ hypotheses: [Hypothesis]) { self.hypotheses = hypotheses }

  /// Each system with each later one, pair by pair and for each pair measure by measure: the later minus the earlier.
  /// `measures` is the width of one system in the matrix, `tested` those of them that belong to the family.
  package static func allPairs(of systems: Int, measures: Int, tested: Range<Int>? = nil) -> Self {
    pairs(
      (0..<systems).flatMap { first in (first + 1..<max(systems, first + 1)).map { (first, $0) } },
      measures: measures, tested: tested)
  }

  /// Each other system against one, in the order of the systems: the other minus the one.
  package static func others(of systems: Int, against one: Int, measures: Int, tested: Range<Int>? = nil)
    -> Self
  {
    pairs((0..<systems).filter { $0 != one }.map { (one, $0) }, measures: measures, tested: tested)
  }

  /// Pairs of systems, for each pair measure by measure: the second minus the first.
  package static func pairs(
    _ pairs: [(first: Int, second: Int)], measures: Int, tested: Range<Int>? = nil
  ) -> Self {
    Self(
      pairs.flatMap { pair in
        (tested ?? 0..<measures).map {
          Hypothesis(first: pair.first * measures + $0, second: pair.second * measures + $0)
        }
      })
  }
}
