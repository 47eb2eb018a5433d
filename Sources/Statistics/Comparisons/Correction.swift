/// What becomes of p-values when many hypotheses are tested at once.
package enum Correction: String, CaseIterable, Sendable {
  /// Family-wise error, by the joint distribution of all statistics: see `ComparisonFamily.test`.
  case maxT = "max-t"
  /// Family-wise error, step-down (Holm 1979).
  case holm
  /// Family-wise error, every p times the number of hypotheses.
  case bonferroni
  /// False discovery rate, step-up (Benjamini & Hochberg 1995).
  case benjaminiHochberg = "bh"
  /// Nothing.
  case none

  /// The adjusted p-values, in the order of the given ones; never above 1. `maxT` needs the scores themselves.
  ///
  ///     Correction.holm.adjusted([0.01, 0.04, 0.03])     // [0.03, 0.06, 0.06]
  package func adjusted(_ pValues: [Double]) -> [Double] {
    precondition(self != .maxT, "max-T is computed from scores")
    let count = Double(pValues.count)
    let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    switch self {
    case .maxT, .none: break
    case .bonferroni: adjusted = pValues.map { min(1, $0 * count) }
    case .holm:
      var largest = 0.0
      for (rank, index) in ascending.enumerated() {
        largest = max(largest, pValues[index] * (count - Double(rank)))
        adjusted[index] = min(1, largest)
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (rank, index) in ascending.enumerated().reversed() {
        smallest = min(smallest, pValues[index] * count / Double(rank + 1))
        adjusted[index] = smallest
      }
    }
    return adjusted
  }

  /// How many times smaller than the level a single p has to be before any hypothesis of a family can be rejected.
  func divisor(familySize: Int) -> Int {
    switch self {
    case .holm, .bonferroni: max(1, familySize)
    case .maxT, .benjaminiHochberg, .none: 1
    }
  }
}
