extension UInt8 {
  var isASCIIUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// A lower-case letter or a digit.
  var isASCIIWordByte: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
