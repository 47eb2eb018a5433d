/// Passing over the text in which nothing can end a sentence.
extension Span<UInt8> {
  /// The first sign from here on, within a bound: a terminator, a straight double quote or an opening corner bracket;
  /// the bound where there is none.
  func nextSign(from start: Int, before bound: Int) -> Int {
    var position = start
    while position < bound {
      if self[position] < 0x80 {
        position = nextSignByte(from: position, before: bound)
        if position < bound, self[position] < 0x80 { return position }
      } else {
        let scalar = scalar(at: position)
        if scalar.isSign { return position }
        position += UTF8.width(scalar)
      }
    }
    return bound
  }

  /// The first byte from here on, within a bound, that a sign can begin with; the bound where there is none.
  @inline(__always)
  private func nextSignByte(from start: Int, before bound: Int) -> Int {
    var position = start
    while position &+ 16 <= bound {
      let bytes = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let halves = unsafe unsafeBitCast(bytes.signBytes, to: SIMD2<UInt64>.self)
      if halves[0] != 0 { return position &+ halves[0].firstByte }
      if halves[1] != 0 { return position &+ 8 &+ halves[1].firstByte }
      position &+= 16
    }
    while position < bound, !self[position].canBeginSign { position &+= 1 }
    return position
  }
}

extension SIMD16<UInt8> {
  /// The highest bit of each byte that a sign can begin with.
  @inline(__always)
  fileprivate var signBytes: Self {
    let low = self & Self(repeating: 0x7F)
    let others =
      low.bytes(otherThan: UInt8(ascii: ".")) & low.bytes(otherThan: UInt8(ascii: "\""))
      & low.bytes(otherThan: UInt8(ascii: "!")) & low.bytes(otherThan: UInt8(ascii: "?"))
    let leads = (low &+ Self(repeating: 0x80 - (UInt8.lowestSignLead - 0x80))) & self
    return (leads | ((others | self) ^ Self(repeating: 0xFF))) & Self(repeating: 0x80)
  }

  /// The bytes below 0x80 that have another value, in the highest bit.
  @inline(__always)
  private func bytes(otherThan byte: UInt8) -> Self {
    (self ^ Self(repeating: byte)) &+ Self(repeating: 0x7F)
  }
}

extension UInt64 {
  /// The place in memory of its first byte that is not zero.
  fileprivate var firstByte: Int { littleEndian.trailingZeroBitCount / 8 }
}

extension UInt8 {
  /// The lowest byte beyond ASCII that a sign begins with: that of the Armenian question mark.
  fileprivate static let lowestSignLead: UInt8 = 0xD5

  fileprivate var canBeginSign: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: "\""), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: self >= Self.lowestSignLead
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isSign: Bool { self == "「" || self == "『" || Terminator(self) != nil }
}
