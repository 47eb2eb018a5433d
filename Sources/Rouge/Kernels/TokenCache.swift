/// Remembers the token of every word of up to 16 letters and digits, without looking at its bytes one by one.
///
/// A word is two numbers of eight bytes, lowered by setting a bit, so finding it is two loads, a
/// multiplication and mostly one slot of 4 bytes and one entry of 24, and nothing depends on the length of the
/// word. The table has at least four times as many slots as words.
struct TokenCache {
  /// The bytes of a word in lower case; no two words have the same.
  struct Key: Equatable {
    private(set) var low: UInt64
    private(set) var high: UInt64 = 0

    /// The key of a run of at most 16 letters and digits in a text, after which there is padding.
    @inline(__always)
    init(_ run: Range<Int>, in text: Span<UInt8>) {
      let bits = 8 &* (run.upperBound &- run.lowerBound)
      low = (text.eightBytes(at: run.lowerBound) | .lowerCaseBits) & .max >> UInt64(max(64 &- bits, 0))
      high = (text.eightBytes(at: run.lowerBound &+ 8) | .lowerCaseBits) & .max >> UInt64(128 &- bits)
    }

    /// The key of no word.
    fileprivate init() { low = 0 }

    fileprivate var hash: Int {
      let mixed = (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 32)
    }
  }

  private struct Entry {
    var key: Key
    var token: Int32
  }

  /// The words in order of first appearance, so that frequent ones lie together; the first is no word.
  private var entries = [Entry(key: Key(), token: 0)]
  /// The number of the word in each slot, or zero in a free one; the count is a power of two.
  private var slots = [Int32](repeating: 0, count: 4096)

  /// How long a word may be.
  static let longestWord = 16

  /// The token of a word, or `nil` if it has not been seen.
  @inline(__always)
  func token(of key: Key) -> Int32? {
    let entries = entries.span
    let slots = slots.span
    let last = slots.count &- 1
    var slot = key.hash & last
    while true {
      let number = Int(slots[slot])
      if number == 0 { return nil }
      if entries[number].key == key { return entries[number].token }
      slot = (slot &+ 1) & last
    }
  }

  /// Remembers the token of a word that has not been seen.
  mutating func insert(_ token: Int32, for key: Key) {
    entries.append(Entry(key: key, token: token))
    if 4 * entries.count <= slots.count { return place(entries.count - 1) }
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for number in 1..<entries.count { place(number) }
  }

  private mutating func place(_ number: Int) {
    var slot = entries[number].key.hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}
