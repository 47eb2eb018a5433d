/// The texts of an item as bytes, as they are kept out of memory.
///
/// Numbers are four bytes, the lowest first. Of each list of passages there is the count; of each passage the count of its
/// sentences plus one, or 0 for a running text; of each text the count of its bytes and these.
struct ItemTexts {
  private(set) var bytes: [UInt8]
  private var position = 0

  /// The articles and references of an item.
  init(_ item: Item) {
    bytes = []
    for passages in [item.articles, item.references] {
      append(passages.count)
      for passage in passages { append(passage) }
    }
  }

  /// What was kept.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The articles, then the references: each call gives the next list.
  mutating func nextPassages() -> [Passage] {
    (0..<nextNumber()).map { _ in
      let count = nextNumber()
      return count == 0 ? .text(nextText()) : .sentences((1..<count).map { _ in nextText() })
    }
  }

  private mutating func append(_ passage: Passage) {
    switch passage {
    case .text(let text):
      append(0)
      append(text)
    case .sentences(let sentences):
      append(sentences.count + 1)
      for sentence in sentences { append(sentence) }
    }
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  private mutating func append(_ number: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private mutating func nextText() -> String {
    let count = nextNumber()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  private mutating func nextNumber() -> Int {
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }
}
