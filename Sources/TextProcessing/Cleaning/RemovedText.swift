/// How much of a text the cleaner takes out.
package struct RemovedText: Hashable, Sendable, Codable {
  /// The lines that something is taken out of, those of a joined paragraph being one.
  package let lines: Int
  /// The characters that are taken out, white space not counted.
  package let characters: Int
  /// The characters of the text, white space not counted.
  package let total: Int

  /// The share of the text that is taken out, from 0 to 1; 0 of a text without characters.
  package var share: Double { total == 0 ? 0 : Double(characters) / Double(total) }

  /// Whether more than a tenth of the text is taken out, so that text may be among it.
  package var isLarge: Bool { characters * 10 > total }

  /// What is taken out of a text.
  init(_ removals: [ArticleCleaner.Removal], of text: String) {
    lines = Set(removals.map(\.line)).count
    characters = removals.reduce(0) { $0 + $1.text.visibleCharacters }
    total = removals.isEmpty ? 0 : text.visibleCharacters
  }

  /// What is taken out of several texts. Texts that nothing is taken out of are not counted, so that one that loses much
  /// is not hidden among others.
  init(joining parts: [RemovedText]) {
    lines = parts.reduce(0) { $0 + $1.lines }
    characters = parts.reduce(0) { $0 + $1.characters }
    total = parts.reduce(0) { $0 + $1.total }
  }
}

extension String {
  /// Its scalars without ASCII white space.
  fileprivate var visibleCharacters: Int {
    let bytes = utf8.span
    var total = 0
    var position = 0
    while position < bytes.count {
      // A byte can count the characters of this chunk, so that the loop becomes one over vectors of bytes.
      let chunk = bytes.extracting(position..<min(position + 128, bytes.count))
      var count: UInt8 = 0
      for index in chunk.indices {
        let byte = chunk[index]
        count &+= (byte & 0xC0 != 0x80 ? 1 : 0) & (byte == 0x20 || byte &- 0x09 < 5 ? 0 : 1)
      }
      total += Int(count)
      position += chunk.count
    }
    return total
  }
}
