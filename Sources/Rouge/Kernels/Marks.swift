/// Which tokens of a sentence belong to a common subsequence, a bit each.
struct Marks {
  private var words: [UInt64] = []

  /// Unmarks all of this many tokens.
  mutating func reset(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ position: Int) { words[position / 64] |= 1 << UInt64(position % 64) }

  func contains(_ position: Int) -> Bool {
    position / 64 < words.count && words[position / 64] & 1 << UInt64(position % 64) != 0
  }

  /// Calls with each marked position from the lowest up.
  func forEach(_ body: (Int) -> Void) {
    for word in words.indices {
      var bits = words[word]
      while bits != 0 {
        body(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
