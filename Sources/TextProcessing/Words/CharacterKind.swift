/// What is asked of characters most often, as one number: how words break at them, and what they are.
struct CharacterKind: Hashable, Sendable {
  private let bits: UInt16

  private static let letterOrNumber: UInt16 = 0x10
  private static let alphabetic: UInt16 = 0x20
  private static let alphabeticOrNumeric: UInt16 = 0x40
  private static let ideograph: UInt16 = 0x80
  private static let markInWord: UInt16 = 0x100
  private static let whitespace: UInt16 = 0x200
  private static let uppercase: UInt16 = 0x400
  private static let lowercase: UInt16 = 0x800
  private static let han: UInt16 = 0x1000
  private static let kana: UInt16 = 0x2000

  /// A character that the tables do not have.
  static let absent = CharacterKind(bits: UInt16(WordBreakClass.absent.rawValue))
  /// A Chinese character.
  static let hanCharacter = CharacterKind(
    bits: UInt16(WordBreakClass.other.rawValue) | letterOrNumber | alphabetic | alphabeticOrNumeric
      | ideograph
      | han)
  /// A syllable of Korean, whether it stands in words of several or not.
  static let hangulInWords = CharacterKind(
    bits: UInt16(WordBreakClass.letter.rawValue) | letterOrNumber | alphabetic | alphabeticOrNumeric
      | ideograph)
  static let hangulAlone = CharacterKind(
    bits: UInt16(WordBreakClass.other.rawValue) | letterOrNumber | alphabetic | alphabeticOrNumeric
      | ideograph)

  private init(bits: UInt16) { self.bits = bits }

  /// The class by which words end or go on.
  @inline(__always)
  var breakClass: WordBreakClass {
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: bits & 0x0F), to: WordBreakClass.self)
  }

  /// Whether it is a letter or a number by its general category.
  @inline(__always)
  var isLetterOrNumber: Bool { bits & Self.letterOrNumber != 0 }

  /// Whether it is alphabetic.
  @inline(__always)
  var isAlphabetic: Bool { bits & Self.alphabetic != 0 }

  /// Whether it is alphabetic or has a numeric value.
  @inline(__always)
  var isAlphabeticOrNumeric: Bool { bits & Self.alphabeticOrNumeric != 0 }

  /// Whether it is a character of Chinese or Japanese, or a syllable of Korean.
  @inline(__always)
  var isIdeograph: Bool { bits & Self.ideograph != 0 }

  /// Whether it is a letter, a number, or a mark on one, such as the vowel signs of Devanagari.
  @inline(__always)
  var isWordPart: Bool { bits & (Self.letterOrNumber | Self.markInWord) != 0 }

  /// Whether it is white space.
  @inline(__always)
  var isWhitespace: Bool { bits & Self.whitespace != 0 }

  /// Whether it is a capital letter.
  @inline(__always)
  var isUppercase: Bool { bits & Self.uppercase != 0 }

  /// Whether it is a small letter.
  @inline(__always)
  var isLowercase: Bool { bits & Self.lowercase != 0 }

  /// Whether it is a Chinese character, from the radicals on.
  @inline(__always)
  var isHan: Bool { bits & Self.han != 0 }

  /// Whether it is a letter of Hiragana or Katakana, of full or of half width.
  @inline(__always)
  var isKana: Bool { bits & Self.kana != 0 }

  /// Whether it is a Chinese character or a kana.
  @inline(__always)
  var isHanOrKana: Bool { bits & (Self.han | Self.kana) != 0 }

  /// The kind of a character by its properties; the class is that of the scripts that the tables have, or else `absent`.
  init(_ scalar: Unicode.Scalar, isInTables: Bool) {
    let value = scalar.value
    let properties = scalar.properties
    let category = properties.generalCategory
    let isIdeographic = value >= 0x2E80 && properties.isIdeographic
    let isLetterOrNumber =
      switch category {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber,
        .letterNumber, .otherNumber:
        true
      default: false
      }
    let isAlphabetic = properties.isAlphabetic
    let isIdeograph =
      isIdeographic || (0x3041...0x309F).contains(value) || (0x30A1...0x30FF).contains(value)
      || (0x31F0...0x31FF).contains(value) || (0xAC00...0xD7A3).contains(value)
    let isKana =
      switch value {
      case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
        0xFF66...0xFF9D:
        true
      default: false
      }
    let breakClass =
      isInTables
      ? WordBreakClass(scalar, category, isAlphabetic: isAlphabetic, isIdeographic: isIdeographic) : .absent
    var bits = UInt16(breakClass.rawValue)
    if isLetterOrNumber { bits |= Self.letterOrNumber }
    if isAlphabetic { bits |= Self.alphabetic | Self.alphabeticOrNumeric }
    if properties.numericType != nil { bits |= Self.alphabeticOrNumeric }
    if isIdeograph { bits |= Self.ideograph }
    if category == .nonspacingMark || category == .spacingMark { bits |= Self.markInWord }
    if properties.isWhitespace { bits |= Self.whitespace }
    if properties.isUppercase { bits |= Self.uppercase }
    if properties.isLowercase { bits |= Self.lowercase }
    if isIdeographic { bits |= Self.han }
    if isKana { bits |= Self.kana }
    self.bits = bits
  }
}

extension Unicode.Scalar {
  /// What it is; looked up in a table for the scripts in common use.
  @inline(__always)
  var kind: CharacterKind {
    let kind = CharacterTable.kind(of: value)
    return kind.breakClass == .absent ? CharacterKind(self, isInTables: false) : kind
  }
}
