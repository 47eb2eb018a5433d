extension UInt8 {
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  var isASCIIUppercase: Bool { self &- UInt8(ascii: "A") < 26 }

  var isASCIILowercase: Bool { self &- UInt8(ascii: "a") < 26 }

  var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension Unicode.Scalar {
  var isLetterOrNumber: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
