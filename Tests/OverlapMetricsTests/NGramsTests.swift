import Testing

@testable import SumbenchOverlapMetrics

struct NGramsTests {
  /// Counts as a dictionary of slices does.
  private func slow(_ units: [UInt32], _ order: Int) -> [[UInt32]: Int] {
    var counts: [[UInt32]: Int] = [:]
    if units.count >= order {
      for start in 0...(units.count - order) { counts[Array(units[start..<start + order]), default: 0] += 1 }
    }
    return counts
  }

  private func units(_ count: Int, below bound: UInt32, _ state: inout UInt32) -> [UInt32] {
    (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return (state >> 8) % bound
    }
  }

  @Test(arguments: [(1, 21), (2, 21), (6, 21), (1, 32), (3, 32), (4, 32)])
  func matchesAreThoseOfADictionary(order: Int, bits: Int) {
    var state: UInt32 = 7
    for round in 0..<200 {
      let bound: UInt32 = round % 2 == 0 ? 2 : 1 << 20
      let (one, other, third) = (
        units(round % 40, below: bound, &state), units(round % 23, below: bound, &state),
        units(round % 11, below: bound, &state)
      )
      var union = NGrams(of: other, order: order, bits: bits)
      union.formUnion(NGrams(of: third, order: order, bits: bits))
      let own = slow(one, order)
      let theirs = slow(other, order).merging(slow(third, order), uniquingKeysWith: max)
      #expect(NGrams(of: one, order: order, bits: bits).total == own.values.reduce(0, +))
      #expect(
        NGrams(of: one, order: order, bits: bits).matches(with: union)
          == own.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) })
    }
  }
}
