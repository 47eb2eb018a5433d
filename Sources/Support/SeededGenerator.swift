/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea & Flood 2014).
///
///     var generator = SeededGenerator(seed: 0)
///     generator.next()                // 0xE220A8397B1DCDAF
///
/// A seed of 0 is a seed like any other. Draw indexes with `index(below:)`, whose bytes are ours, rather
/// than with the standard library's `Int.random`, whose method may change between versions of Swift.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that depends on the seed alone.
  package init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for each stream, so that parallel work draws the same numbers in any order.
  package init(seed: UInt64, stream: UInt64) {
    var mixer = SeededGenerator(seed: seed)
    state = mixer.next()
    state ^= stream
    state = next()
  }

  /// A generator of its own for each name.
  package init(seed: UInt64, name: String) {
    // FNV-1a: spreads names over the streams; nothing here needs a cryptographic hash.
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    self.init(seed: seed, stream: hash)
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Skips `count` numbers in constant time.
  package mutating func skip(_ count: Int) { state &+= UInt64(count) &* 0x9e37_79b9_7f4a_7c15 }

  /// A whole number from 0 up to `bound`, each equally likely (Lemire 2019); `bound` is at least 1.
  package mutating func index(below bound: Int) -> Int {
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// A number from 0 up to 1, in steps of 2^-53.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Fills a list with whole numbers from 0 up to `bound`, the same as that many calls of `index(below:)`.
  ///
  /// For hot loops of other modules, which cannot inline a function that is not public.
  package mutating func fill(_ indexes: inout [Int], below bound: Int) {
    for place in indexes.indices { indexes[place] = index(below: bound) }
  }

  /// The whole numbers below `count` in random order (Fisher & Yates).
  package mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, index(below: last + 1)) }
    return order
  }
}
