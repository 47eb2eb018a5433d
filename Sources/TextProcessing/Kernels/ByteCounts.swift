/// Questions about all bytes of a text, sixteen at a time. They are whole functions and no closures, so that other modules
/// pay one call a text.
extension Span<UInt8> {
  /// How many letters of ASCII there are, and how many characters of two bytes and more.
  package var letterCounts: (letters: Int, beyondASCII: Int) {
    var (letters, beyond, start) = (0, 0, 0)
    while start + 16 <= count {
      // So few that a byte can count them.
      let end = Swift.min(start + 16 * 255, count)
      var (own, others) = (SIMD2<UInt64>.zero, SIMD2<UInt64>.zero)
      while start + 16 <= end {
        let bytes = sixteenBytes(at: start)
        own &+= bytes.letterBytes.highBitsAsOnes
        others &+= (bytes & (bytes &+ bytes)).highBitsAsOnes
        start += 16
      }
      letters += own.sumOfBytes
      beyond += others.sumOfBytes
    }
    for index in start..<count {
      if (self[index] | 0x20) &- 0x61 < 26 { letters += 1 }
      if self[index] >= 0xC0 { beyond += 1 }
    }
    return (letters, beyond)
  }

  /// Whether any byte is one of these, which may be named several times.
  package func holds(anyOf signs: SIMD8<UInt8>) -> Bool {
    var others = SIMD16<UInt8>(repeating: 0xFF)
    var start = 0
    while start + 16 <= count {
      let bytes = sixteenBytes(at: start)
      for lane in 0..<8 { others &= bytes.bytes(otherThan: signs[lane]) }
      start += 16
    }
    if unsafe unsafeBitCast(others, to: SIMD2<UInt64>.self) & SIMD2(repeating: .highBits)
      != SIMD2(repeating: .highBits)
    {
      return true
    }
    for index in start..<count {
      for lane in 0..<8 where self[index] == signs[lane] { return true }
    }
    return false
  }

  @inline(__always)
  private func sixteenBytes(at offset: Int) -> SIMD16<UInt8> {
    let window = extracting(offset..<offset &+ 16)
    return unsafe window.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: SIMD16<UInt8>.self)
  }
}

extension SIMD16<UInt8> {
  /// The letters of ASCII.
  @inline(__always)
  fileprivate var letterBytes: Self {
    let low = self & Self(repeating: 0x7F) | Self(repeating: 0x20)
    let isLetter = (low &+ Self(repeating: 0x80 - 0x61)) ^ (low &+ Self(repeating: 0x80 - 0x7B))
    return isLetter & (self ^ Self(repeating: 0xFF))
  }

  /// A one in each byte whose highest bit is set.
  @inline(__always)
  fileprivate var highBitsAsOnes: SIMD2<UInt64> {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return (words & SIMD2(repeating: .highBits)) &>> SIMD2(repeating: 7)
  }
}

extension SIMD2<UInt64> {
  /// The sum of all bytes.
  @inline(__always)
  fileprivate var sumOfBytes: Int {
    let mask = SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let pairs = (self & mask) &+ (self &>> SIMD2(repeating: 8) & mask)
    let sums = (pairs &* SIMD2(repeating: 0x0001_0001_0001_0001)) &>> SIMD2(repeating: 48)
    return Int(sums[0] &+ sums[1])
  }
}
