/// Remembers the token of every word of up to 16 letters and digits, without looking at its bytes one by one.
///
/// A word is two numbers of eight bytes, lowered by setting a bit, so finding it is two loads, a
/// multiplication and mostly one slot of 24 bytes. The table has at least twice as many slots as words.
struct TokenCache {
  /// The bytes of a word in lower case; no two words have the same.
  struct Key: Equatable {
    private(set) var low: UInt64
    private(set) var high: UInt64 = 0

    /// The key of a run of at most 16 letters and digits in a text, after which there is padding.
    @inline(__always)
    init(_ run: Range<Int>, in text: Span<UInt8>) {
      let length = run.upperBound &- run.lowerBound
      let bits = UInt64(truncatingIfNeeded: 8 &* min(length, 8))
      low = (text.eightBytes(at: run.lowerBound) | .lowerCaseBits) & .max &>> (64 &- bits)
      if length > 8 {
        let bits = UInt64(truncatingIfNeeded: 8 &* (length &- 8))
        high = (text.eightBytes(at: run.lowerBound &+ 8) | .lowerCaseBits) & .max &>> (64 &- bits)
      }
    }

    /// The key of no word.
    fileprivate init() { low = 0 }

    fileprivate var hash: Int {
      let mixed = (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 32)
    }
  }

  private struct Slot {
    var key = Key()
    var token: Int32 = 0
  }

  /// How long a word may be.
  static let longestWord = 16

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var count = 0

  /// The token of a word, or `nil` if it has not been seen.
  @inline(__always)
  func token(of key: Key) -> Int32? {
    let slots = slots.span
    let slot = unsafe slots[unchecked: TokenCache.slot(of: key, in: slots)]
    return slot.key.low == 0 ? nil : slot.token
  }

  /// Remembers the token of a word that has not been seen.
  mutating func insert(_ token: Int32, for key: Key) {
    count += 1
    if 2 * count > slots.count {
      let filled = slots.filter { $0.key != Key() }
      slots = [Slot](repeating: Slot(), count: 2 * slots.count)
      for slot in filled { slots[TokenCache.slot(of: slot.key, in: slots.span)] = slot }
    }
    slots[TokenCache.slot(of: key, in: slots.span)] = Slot(key: key, token: token)
  }

  /// The slot of a key, or the free slot where it belongs; always one of the slots, as their count is a power
  /// of two.
  @inline(__always)
  private static func slot(of key: Key, in slots: Span<Slot>) -> Int {
    let last = slots.count &- 1
    var slot = key.hash & last
    while unsafe slots[unchecked: slot].key != key, unsafe slots[unchecked: slot].key.low != 0 {
      slot = (slot &+ 1) & last
    }
    return slot
  }
}
