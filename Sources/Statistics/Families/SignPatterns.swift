import SumbenchSupport

/// The patterns of signs that a family of tests looks at: one sign for each item.
///
/// Up to `exactLimit` items these are all patterns. For more they come from a generator with a start of its own, which
/// no option changes: the same scores give the same verdicts, whatever the seed and however the items were ordered
/// before they were put into canonical order.
package struct SignPatterns: Sendable {
  /// With this count of items there are 32,768 patterns, the global sign aside.
  package static let exactLimit = 16

  /// How many patterns there are; a multiple of eight where they are drawn.
  package let count: Int
  /// Whether they are all there are, the one that was observed among them.
  package let isExact: Bool
  private let items: Int

  private static let start: UInt64 = 0x5349_474E

  /// The patterns of `count` items. `isTwoSided` leaves out those that mirror another one, `sampled` sets how many are
  /// drawn beyond the exact limit (rounded up to a multiple of eight).
  package init(items: Int, isTwoSided: Bool, sampled: Int? = nil) {
    self.items = items
    isExact = items <= Self.exactLimit
    if isExact {
      count = 1 << max(0, items - (isTwoSided ? 1 : 0))
    } else {
      let wanted = sampled ?? (items > 2000 ? 20_000 : 100_000)
      count = (wanted + 7) / 8 * 8
    }
  }

  /// How many blocks of eight items there are.
  var blocks: Int { (items + 7) / 8 }

  /// For each pattern of a range, which starts at a multiple of eight, the signs of the eight items of a block: a set
  /// bit is an exchanged sign.
  func signs(ofBlock block: Int, _ range: Range<Int>) -> [UInt8] {
    if isExact { return range.map { UInt8(truncatingIfNeeded: $0 >> (8 * block)) } }
    var generator = SeededGenerator(seed: Self.start, stream: UInt64(block))
    generator.skip(range.lowerBound / 8)
    var signs: [UInt8] = []
    signs.reserveCapacity(range.count + 7)
    while signs.count < range.count {
      var word = generator.next()
      for _ in 0..<8 {
        signs.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return signs
  }
}
