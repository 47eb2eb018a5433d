extension UInt8 {
  var isASCIIUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// A lower-case letter or a digit.
  var isASCIIWordByte: Bool { isASCIILetter && !isASCIIUppercase || isASCIIDigit }

  /// The lower case of a capital letter, any other byte as it is.
  var lowercasedASCII: UInt8 { isASCIIUppercase ? self | 0x20 : self }

  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
