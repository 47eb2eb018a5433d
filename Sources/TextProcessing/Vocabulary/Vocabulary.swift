/// Numbers words from zero up in order of first appearance.
///
///     var vocabulary = Vocabulary()
///     vocabulary.id(of: "bread")   // 0
///     vocabulary.id(of: "salt")    // 1
///     vocabulary.id(of: "bread")   // 0
///     vocabulary.word(1)           // "salt"
///
/// Words are compared as UTF-8 bytes; the empty word is a word like any other. A look-up that finds nothing touches
/// one slot of eight bytes, one that finds its word also the word's place and bytes, eight at a time. A word costs
/// its bytes and from 24 to 40 more.
package struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word starts, and after the last where it ends.
  private var starts = [0]
  /// In each slot the hash of a word in the upper half and one more than its id in the lower, or zero in a free
  /// one; the size is a power of two.
  private var slots = [UInt64](repeating: 0, count: 256)

  /// A vocabulary without words.
  package init() {}

  /// How many different words have been seen.
  package var count: Int { starts.count - 1 }

  /// The number of a word, a new one if it has not been seen before.
  package mutating func id(of word: some StringProtocol) -> Int32 {
    var word = String(word)
    return word.withUTF8 { unsafe id(of: $0.span) }
  }

  /// The number of a word given as UTF-8, a new one if it has not been seen before.
  package mutating func id(of word: Span<UInt8>) -> Int32 {
    let hash = word.hash
    let slot = slot(of: word, hash: hash)
    return slots[slot] != 0 ? Vocabulary.id(in: slots[slot]) : append(word, hash: hash, slot: slot)
  }

  /// The number of a word given as UTF-8, or `nil` if it has not been seen before.
  package func knownID(of word: Span<UInt8>) -> Int32? {
    let entry = slots[slot(of: word, hash: word.hash)]
    return entry != 0 ? Vocabulary.id(in: entry) : nil
  }

  /// The number of a word, or `nil` if it has not been seen before.
  package func knownID(of word: String) -> Int32? {
    var word = word
    return word.withUTF8 { unsafe knownID(of: $0.span) }
  }

  /// The word with this number.
  package func word(_ id: Int32) -> String { String(decoding: utf8(id), as: UTF8.self) }

  /// The UTF-8 of the word with this number.
  package func utf8(_ id: Int32) -> ArraySlice<UInt8> { bytes[starts[Int(id)]..<starts[Int(id) + 1]] }

  /// The words with these numbers, one after the other.
  func list(of ids: ArraySlice<Int32>) -> WordList {
    var ends: [Int] = []
    ends.reserveCapacity(ids.count)
    var end = 0
    for id in ids {
      end += starts[Int(id) + 1] - starts[Int(id)]
      ends.append(end)
    }
    // Eight bytes at a time, of which those after a word's end are written over by the next word.
    var words = [UInt8](repeating: 0, count: end + 8)
    var target = words.mutableSpan
    let source = bytes.span
    end = 0
    for (id, next) in zip(ids, ends) {
      let start = starts[Int(id)]
      for offset in stride(from: 0, to: next - end, by: 8) {
        target.setEightBytes(at: end + offset, to: source.eightBytesOrFewer(at: start + offset))
      }
      end = next
    }
    return WordList(words, ends: ends)
  }

  /// The slot that has the word, or the free one where it belongs.
  private func slot(of word: Span<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if UInt32(slots[slot] >> 32) == hash, equals(Vocabulary.id(in: slots[slot]), word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func id(in entry: UInt64) -> Int32 { Int32(UInt32(truncatingIfNeeded: entry)) - 1 }

  private func equals(_ id: Int32, _ word: Span<UInt8>) -> Bool {
    let range = starts[Int(id)]..<starts[Int(id) + 1]
    return range.count == word.count && bytes.span.extracting(range).equals(word)
  }

  private mutating func append(_ word: Span<UInt8>, hash: UInt32, slot: Int) -> Int32 {
    bytes.append(addingCapacity: word.count) { output in
      for index in word.indices { output.append(word[index]) }
    }
    slots[slot] = UInt64(hash) << 32 | UInt64(starts.count)
    starts.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  private mutating func grow() {
    let entries = slots
    slots = [UInt64](repeating: 0, count: entries.count * 2)
    for entry in entries where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

/// Words as numbers of eight bytes; the last of them overlaps the one before where a word is no multiple of eight.
extension Span<UInt8> {
  /// The same for the same bytes, on every machine.
  fileprivate var hash: UInt32 {
    var hash = UInt64(truncatingIfNeeded: count)
    if count < 8 {
      hash.stir(fewBytes)
    } else {
      var offset = 0
      while offset < count - 8 {
        hash.stir(number(at: offset))
        offset += 8
      }
      hash.stir(number(at: count - 8))
    }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  /// Whether another span of as many bytes has the same.
  fileprivate func equals(_ other: Span<UInt8>) -> Bool {
    if count < 8 { return fewBytes == other.fewBytes }
    var offset = 0
    while offset < count - 8 {
      if number(at: offset) != other.number(at: offset) { return false }
      offset += 8
    }
    return number(at: count - 8) == other.number(at: count - 8)
  }

  private func number(at offset: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }

  /// Fewer than eight bytes as a number that no other bytes, as many, have.
  private var fewBytes: UInt64 {
    if count >= 4 {
      let first = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self).littleEndian
      let last = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self).littleEndian
      return UInt64(first) << 32 | UInt64(last)
    }
    return count == 0 ? 0 : UInt64(self[0]) << 16 | UInt64(self[count / 2]) << 8 | UInt64(self[count - 1])
  }
}

extension UInt64 {
  fileprivate mutating func stir(_ number: UInt64) {
    self = (self ^ number) &* 0x9E37_79B9_7F4A_7C15
    self ^= self >> 29
  }
}
