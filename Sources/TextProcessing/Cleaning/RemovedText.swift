/// How much of a text the cleaner takes out.
public struct RemovedText: Hashable, Sendable, Codable {
  /// The lines that something is taken out of, those of a joined paragraph being one.
  public let lines: Int
  /// The characters that are taken out, white space not counted.
  public let characters: Int
  /// The characters of the text, white space not counted.
  public let total: Int

  /// The share of the text that is taken out, from 0 to 1; 0 of a text without characters.
  public var share: Double { total == 0 ? 0 : Double(characters) / Double(total) }

  /// Whether more than a tenth of the text is taken out, so that text may be among it.
  public var isLarge: Bool { characters * 10 > total }

  init(_ removals: [ArticleCleaner.Removal], of text: String) {
    lines = Set(removals.map(\.line)).count
    characters = removals.reduce(0) { $0 + $1.text.visibleCharacters }
    total = removals.isEmpty ? 0 : text.visibleCharacters
  }
}

extension String {
  /// Its scalars without ASCII white space.
  fileprivate var visibleCharacters: Int { utf8.count { $0 & 0xC0 != 0x80 && !$0.isASCIISpace } }
}
