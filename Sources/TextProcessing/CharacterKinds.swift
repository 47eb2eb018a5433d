extension UInt8 {
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  var isASCIIUppercase: Bool { self &- UInt8(ascii: "A") < 26 }

  var isASCIILowercase: Bool { self &- UInt8(ascii: "a") < 26 }

  var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension Unicode.Scalar {
  var isLetterOrNumber: Bool { kind.isLetterOrNumber }

  /// Whether it belongs to a word: a letter, a number, or a mark on one, such as the vowel signs of Devanagari.
  var isWordPart: Bool { kind.isWordPart }

  /// Whether it is a small letter.
  var isLowercaseLetter: Bool { kind.isLowercase }

  /// Whether it is a capital letter.
  var isUppercaseLetter: Bool { kind.isUppercase }

  /// Whether it is a Chinese character.
  var isHan: Bool { kind.isHan }

  /// Whether it is a letter of Hiragana or Katakana, of full or of half width.
  var isKana: Bool { kind.isKana }
}
