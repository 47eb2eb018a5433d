/// Words that lie one behind the other: numbered from 0, and not yet to be looked up.
struct WordList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func reserve(_ count: Int) {
    ends.reserveCapacity(count)
    bytes.reserveCapacity(8 * count)
  }

  mutating func append(_ word: ArraySlice<UInt8>) {
    bytes += word
    ends.append(bytes.count)
  }

  /// The words as a vocabulary with the same numbers.
  var vocabulary: Vocabulary {
    var vocabulary = Vocabulary()
    var start = 0
    for end in ends {
      _ = vocabulary.id(of: bytes[start..<end].span)
      start = end
    }
    return vocabulary
  }
}
