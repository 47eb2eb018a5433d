extension UInt8 {
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  var isASCIIUppercase: Bool { self &- UInt8(ascii: "A") < 26 }

  var isASCIILowercase: Bool { self &- UInt8(ascii: "a") < 26 }

  var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension Unicode.Scalar {
  var isLetterOrNumber: Bool {
    if isCommonLetter { return true }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether it belongs to a word: a letter, a number, or a mark on one, such as the vowel signs of Devanagari.
  var isWordPart: Bool {
    if isASCII { return UInt8(value).isASCIILetter || UInt8(value).isASCIIDigit }
    if isCommonLetter { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return isLetterOrNumber
    }
  }

  /// Whether it is a small letter.
  var isLowercaseLetter: Bool { isASCII ? UInt8(value).isASCIILowercase : properties.isLowercase }

  /// Whether it is a capital letter.
  var isUppercaseLetter: Bool {
    isASCII ? UInt8(value).isASCIIUppercase : !isOfScriptWithoutCase && properties.isUppercase
  }

  /// Whether it is one of the letters that most text beyond ASCII is made of: accented Latin, Russian, Chinese. Asking
  /// for its properties takes ten times as long.
  private var isCommonLetter: Bool {
    switch value {
    case 0xC0...0xFF: value != 0xD7 && value != 0xF7
    case 0x410...0x44F, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// Whether it stands where Unicode has scripts without capitals: from Hebrew to Tibetan, and Chinese and Japanese.
  private var isOfScriptWithoutCase: Bool {
    (0x590..<0x1000).contains(value) || (0x2E80..<0xA000).contains(value)
  }

  /// Whether it is a Chinese character.
  var isHan: Bool { value >= 0x2E80 && properties.isIdeographic }

  /// Whether it is a letter of Hiragana or Katakana, of full or of half width.
  var isKana: Bool {
    switch value {
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D:
      true
    default: false
    }
  }
}
