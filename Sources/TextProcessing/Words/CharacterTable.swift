/// The kinds of the characters of common scripts by their numbers: up to the Chinese ones, and the forms of Arabic letters
/// and of full width at the end of the first plane.
///
/// They follow from the properties that the standard library knows, of which each takes 10 to 50 ns to ask for; a block
/// of characters is filled when a text first has one of them.
enum CharacterTable {
  /// The kinds of consecutive characters.
  struct Block: Sendable {
    let start: UInt32
    let kinds: [CharacterKind]

    fileprivate init(_ values: Range<UInt32>) {
      start = values.lowerBound
      kinds = values.map { CharacterKind(Unicode.Scalar($0)!, isInTables: true) }
    }
  }

  fileprivate static let latin = Block(0x0..<0x400)
  private static let cyrillicToHebrew = Block(0x400..<0x600)
  private static let arabicAndIndic = Block(0x600..<0x1000)
  private static let others = Block(0x1000..<0x2000)
  private static let punctuation = Block(0x2000..<0x2100)
  private static let symbolsAndKana = Block(0x2100..<0x3400)
  private static let forms = Block(0xFB00..<0x1_0000)

  /// The first syllable of Korean that the standard library does not take for a letter; that of Swift 6.3 takes 932 of
  /// them for letters.
  private static let firstLoneSyllable: UInt32 = {
    var range: Range<UInt32> = 0xAC00..<0xD7A4
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let text = "a\(Unicode.Scalar(middle)!)"
      if text._wordIndex(after: text.startIndex) == text.endIndex {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }()

  /// The block that has a character, if any has.
  fileprivate static func block(of value: UInt32) -> Block? {
    switch value {
    case ..<0x400: latin
    case ..<0x600: cyrillicToHebrew
    case ..<0x1000: arabicAndIndic
    case ..<0x2000: others
    case ..<0x2100: punctuation
    case ..<0x3400: symbolsAndKana
    case 0xFB00..<0x1_0000: forms
    default: nil
    }
  }

  /// The kind of a character that no block has; `absent` where no table has it.
  fileprivate static func kindOutsideBlocks(of value: UInt32) -> CharacterKind {
    switch value {
    case 0x3400..<0x4DC0, 0x4E00..<0xA000: .hanCharacter
    case 0xAC00..<0xD7A4: value < firstLoneSyllable ? .hangulInWords : .hangulAlone
    default: .absent
    }
  }

  /// The kind of a character; `absent` where no table has it.
  static func kind(of value: UInt32) -> CharacterKind {
    block(of: value).map { $0.kinds[Int(value - $0.start)] } ?? kindOutsideBlocks(of: value)
  }
}

/// Looks up one character after another; neighbours in a text stand in the same block of the table.
struct CharacterKindReader {
  private let latin = CharacterTable.latin.kinds
  private var block = CharacterTable.latin

  /// The kind of the character that starts at a position in valid UTF-8, and its length in bytes; `absent` where no table
  /// has it.
  @inline(__always)
  mutating func kind(in bytes: borrowing Span<UInt8>, at position: Int) -> (kind: CharacterKind, length: Int)
  {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (latin[Int(first)], 1) }
    let second = UInt32(bytes[position + 1]) & 0x3F
    if first < 0xE0 { return (kind(of: (first & 0x1F) << 6 | second), 2) }
    if first >= 0xF0 { return (.absent, 4) }
    let third = UInt32(bytes[position + 2]) & 0x3F
    return (kind(of: (first & 0x0F) << 12 | second << 6 | third), 3)
  }

  /// The kind of a character; `absent` where no table has it.
  @inline(__always)
  mutating func kind(of value: UInt32) -> CharacterKind {
    let place = Int(truncatingIfNeeded: value &- block.start)
    if place < block.kinds.count { return block.kinds[place] }
    if value >= 0x4E00, value < 0xA000 { return .hanCharacter }
    return kindInOtherBlock(of: value)
  }

  @inline(never)
  private mutating func kindInOtherBlock(of value: UInt32) -> CharacterKind {
    guard let other = CharacterTable.block(of: value) else {
      return CharacterTable.kindOutsideBlocks(of: value)
    }
    block = other
    return other.kinds[Int(value - other.start)]
  }
}
