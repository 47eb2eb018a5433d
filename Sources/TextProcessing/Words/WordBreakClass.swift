/// The classes of UAX #29 as far as they matter between characters that may stand in words.
enum WordBreakClass: UInt8, CaseIterable, Sendable {
  case other, space, newline
  case letter, hebrewLetter, digit, katakana
  /// ExtendNumLet, such as the underscore.
  case connector
  case midLetter, midNumber
  /// Between two letters or two digits: MidNumLet.
  case midBoth
  case apostrophe, quotationMark
  /// Belongs to the character before it: Extend and Format.
  case mark
  /// What the rules treat by its neighbours, or no table knows: the joiner, signs of Arabic that stand before numbers.
  case special
  /// A character that the tables do not have.
  case absent
}

extension WordBreakClass {
  /// The class of a character, of the scripts for which it follows from the properties.
  init(_ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory, isAlphabetic: Bool, isIdeographic: Bool)
  {
    if let named = Self(named: scalar.value) {
      self = named
      return
    }
    switch category {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: self = .mark
    case .connectorPunctuation: self = .connector
    case .decimalNumber: self = .digit
    default:
      if scalar.properties.isGraphemeExtend {
        self = .mark
      } else if isIdeographic || !isAlphabetic || Self.isOfScriptWithoutWordBreaks(scalar.value) {
        self = .other
      } else {
        self = .letter
      }
    }
  }

  /// The classes that annex 29 gives to single characters and to stretches of them, whatever their properties.
  private init?(named value: UInt32) {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .newline
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .space
    case 0x22: self = .quotationMark
    case 0x27: self = .apostrophe
    case 0x2E, 0x2018, 0x2019, 0x2024, 0xFE52, 0xFF07, 0xFF0E: self = .midBoth
    case 0x3A, 0xB7, 0x387, 0x55F, 0x5F4, 0x2027, 0xFE13, 0xFE55, 0xFF1A: self = .midLetter
    case 0x2C, 0x3B, 0x37E, 0x589, 0x60C, 0x60D, 0x66C, 0x7F8, 0x2044, 0xFE50, 0xFE54, 0xFF0C,
      0xFF1B:
      self = .midNumber
    case 0x202F: self = .connector
    case 0x200B: self = .other
    case 0x66B, 0x19DA: self = .digit
    case 0x200D, 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2: self = .special
    case 0xB8, 0x2C2...0x2C5, 0x2D2...0x2D7, 0x2DE, 0x2DF, 0x2E5...0x2EB, 0x2ED, 0x2EF...0x2FF, 0x55A...0x55C,
      0x55E, 0x58A, 0x5F3:
      self = .letter
    case 0x5D0...0x5EA, 0x5EF...0x5F2, 0xFB1D, 0xFB1F...0xFB28, 0xFB2A...0xFB36, 0xFB38...0xFB3C, 0xFB3E,
      0xFB40, 0xFB41, 0xFB43, 0xFB44, 0xFB46...0xFB4F:
      self = .hebrewLetter
    case 0x3031...0x3035, 0x309B, 0x309C, 0x30A0...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x32D0...0x32FE,
      0x3300...0x3357, 0xFF66...0xFF9D:
      self = .katakana
    case 0x3041...0x3096, 0x309D...0x309F: self = .other
    default: return nil
    }
  }

  /// Thai, Lao, Burmese, Khmer and their neighbours, whose words no rule without a dictionary can part.
  private static func isOfScriptWithoutWordBreaks(_ value: UInt32) -> Bool {
    switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF: true
    default: false
    }
  }
}
