/// Numbers words from zero up in order of first appearance.
///
///     var vocabulary = Vocabulary()
///     vocabulary.id(of: "bread")   // 0
///     vocabulary.id(of: "salt")    // 1
///     vocabulary.id(of: "bread")   // 0
///     vocabulary.word(1)           // "salt"
///
/// Words are compared as UTF-8 bytes; the empty word is a word like any other. Looking a word up touches
/// one slot of the table and the bytes of the word, and allocates only for a new word. A word costs its
/// bytes and about 24 more.
package struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// One more than the id of the word in each slot, or zero in a free one; the size is a power of two.
  private var slots = [Int32](repeating: 0, count: 256)

  /// A vocabulary without words.
  package init() {}

  /// How many different words have been seen.
  package var count: Int { ends.count }

  /// The number of a word, a new one if it has not been seen before.
  package mutating func id(of word: some StringProtocol) -> Int32 {
    var word = String(word)
    return word.withUTF8 { unsafe id(of: $0.span) }
  }

  /// The number of a word given as UTF-8, a new one if it has not been seen before.
  package mutating func id(of word: Span<UInt8>) -> Int32 {
    let hash = Vocabulary.hash(word)
    let slot = slot(of: word, hash: hash)
    return slots[slot] != 0 ? slots[slot] - 1 : append(word, hash: hash, slot: slot)
  }

  /// The number of a word given as UTF-8, or `nil` if it has not been seen before.
  package func knownID(of word: Span<UInt8>) -> Int32? {
    let entry = slots[slot(of: word, hash: Vocabulary.hash(word))]
    return entry != 0 ? entry - 1 : nil
  }

  /// The slot that has the word, or the free one where it belongs.
  private func slot(of word: Span<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = slots[slot] - 1
      if hashes[Int(id)] == hash, equals(id, word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The number of a word, or `nil` if it has not been seen before.
  package func knownID(of word: String) -> Int32? {
    var word = word
    return word.withUTF8 { unsafe knownID(of: $0.span) }
  }

  /// The word with this number.
  package func word(_ id: Int32) -> String {
    String(decoding: bytes[range(of: id)], as: UTF8.self)
  }

  /// The UTF-8 of the word with this number.
  package func utf8(_ id: Int32) -> ArraySlice<UInt8> { bytes[range(of: id)] }

  private func range(of id: Int32) -> Range<Int> {
    (id == 0 ? 0 : ends[Int(id) - 1])..<ends[Int(id)]
  }

  private func equals(_ id: Int32, _ word: Span<UInt8>) -> Bool {
    let range = range(of: id)
    guard range.count == word.count else { return false }
    for index in word.indices where bytes[range.lowerBound + index] != word[index] { return false }
    return true
  }

  private mutating func append(_ word: Span<UInt8>, hash: UInt32, slot: Int) -> Int32 {
    for index in word.indices { bytes.append(word[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = Int32(count)
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id + 1)
    }
  }

  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x9E37_79B9_7F4A_7C15 }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
