/// Remembers the token of every word of up to 16 letters and digits, without looking at its bytes one by one.
///
/// A word is a number of eight bytes or two, lowered by setting a bit, so finding one of up to eight letters is a
/// load, a multiplication and mostly one slot of 16 bytes. Tables have at least twice as many slots as words.
/// Measured, a word takes 65 instructions with all that surrounds it, about half of them the look-up, and a third
/// of the time is waiting for the slot, which for 10,000 words lies in the second-level cache.
struct TokenCache: Sendable {
  /// The bytes of a word in lower case; no two words have the same.
  struct Key: TableKey {
    private(set) var low: UInt64
    private(set) var high: UInt64 = 0

    /// The key of a run of at most 16 letters and digits in a text, after which there is padding.
    init(_ run: Range<Int>, in text: Span<UInt8>) {
      if run.count <= 8 {
        low = Key.bytes(run.count, at: run.lowerBound, of: text)
      } else {
        low = Key.bytes(8, at: run.lowerBound, of: text)
        high = Key.bytes(run.count - 8, at: run.lowerBound + 8, of: text)
      }
    }

    /// The key of no word.
    init() { low = 0 }

    /// So many bytes of a word, from one to eight, in lower case.
    @inline(__always)
    fileprivate static func bytes(_ count: Int, at offset: Int, of text: Span<UInt8>) -> UInt64 {
      let unusedBits = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
      return unsafe (text.uncheckedEightBytes(at: offset) | .lowerCaseBits) & .max &>> unusedBits
    }

    fileprivate init(longRunAt offset: Int, _ count: Int, in text: Span<UInt8>) {
      low = Key.bytes(8, at: offset, of: text)
      high = Key.bytes(count &- 8, at: offset &+ 8, of: text)
    }

    fileprivate var hash: UInt64 { low ^ (high &* 0xC2B2_AE3D_27D4_EB4F) }
  }

  /// How long a word may be.
  static let longestWord = 16

  /// The words of up to eight letters, and the others.
  private var short = Table<UInt64>()
  private var long = Table<Key>()

  /// The token of a word, or `nil` if it has not been seen.
  func token(of key: Key) -> Int32? {
    key.high == 0 ? short.token(of: key.low) : long.token(of: key)
  }

  /// Remembers the token of a word that has not been seen.
  mutating func insert(_ token: Int32, for key: Key) {
    if key.high == 0 {
      short.insert(token, for: key.low)
    } else {
      long.insert(token, for: key)
    }
  }

  /// Appends the tokens of runs of a text, from one of them on up to a place in the text or to the first run that
  /// has not been seen or is longer than a word may be; returns that run.
  func appendTokens(
    of runs: borrowing WordRuns, from first: Int, before end: Int, in text: Span<UInt8>,
    except dropped: Int32, to output: inout OutputSpan<Int32>
  ) -> Int {
    let edges = runs.edges.span
    var index = first
    while index < runs.count {
      let start = unsafe edges[unchecked: 2 &* index]
      let length = unsafe edges[unchecked: 2 &* index &+ 1] &- start
      guard start < end, length <= TokenCache.longestWord else { break }
      let token =
        length <= 8
        ? short.token(of: Key.bytes(length, at: start, of: text))
        : long.token(of: Key(longRunAt: start, length, in: text))
      guard let token else { break }
      if token != dropped { output.append(token) }
      index &+= 1
    }
    return index
  }
}

/// A key of a table, of which the one made of nothing stands for a free slot.
private protocol TableKey: Equatable, Sendable {
  init()
  var hash: UInt64 { get }
}

extension UInt64: TableKey {
  fileprivate var hash: UInt64 { self }
}

private struct Table<Key: TableKey>: Sendable {
  struct Slot: Sendable {
    var key = Key()
    var token: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var count = 0

  @inline(__always)
  func token(of key: Key) -> Int32? {
    let slots = slots.span
    let slot = unsafe slots[unchecked: Table.slot(of: key, in: slots)]
    return slot.key == key ? slot.token : nil
  }

  mutating func insert(_ token: Int32, for key: Key) {
    count += 1
    if 2 * count > slots.count {
      let filled = slots.filter { $0.key != Key() }
      slots = [Slot](repeating: Slot(), count: 2 * slots.count)
      for slot in filled { slots[Table.slot(of: slot.key, in: slots.span)] = slot }
    }
    slots[Table.slot(of: key, in: slots.span)] = Slot(key: key, token: token)
  }

  /// The slot of a key, or the free slot where it belongs; always one of the slots, as their count is a power
  /// of two.
  @inline(__always)
  private static func slot(of key: Key, in slots: Span<Slot>) -> Int {
    let last = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (key.hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & last
    while unsafe slots[unchecked: slot].key != key, unsafe slots[unchecked: slot].key != Key() {
      slot = (slot &+ 1) & last
    }
    return slot
  }
}
