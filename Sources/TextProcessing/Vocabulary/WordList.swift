/// Words that lie one after the other: numbered from 0, and not yet to be looked up.
struct WordList: Sendable {
  /// The words, and maybe more after them.
  private let bytes: [UInt8]
  /// Where each word ends.
  private let ends: [Int]

  /// Words that end at these places.
  init(_ bytes: [UInt8], ends: [Int]) {
    self.bytes = bytes
    self.ends = ends
  }

  var count: Int { ends.count }

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
