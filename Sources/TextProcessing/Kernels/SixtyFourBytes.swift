/// Bytes read 64 at a time, as one bit for each.
extension Span<UInt8> {
  /// The highest bits of what a question makes of the 64 bytes from here on, which must all be there; the first
  /// byte's is lowest.
  ///
  /// The answers become eight rows of bits in eight bytes, one place apart, and a transposition lays them one after
  /// the other.
  @inlinable @inline(__always)
  package func highBits(at offset: Int, of question: (SIMD16<UInt8>) -> SIMD16<UInt8>) -> UInt64 {
    let window = extracting(offset..<offset &+ 64)
    var columns = SIMD2<UInt64>.zero
    for row in 0..<4 {
      let bytes = unsafe window.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: 16 &* row, as: SIMD16<UInt8>.self)
      let answers = unsafe unsafeBitCast(question(bytes), to: SIMD2<UInt64>.self)
      let place = UInt64(truncatingIfNeeded: 7 &- 2 &* row)
      columns |= (answers & SIMD2(repeating: .highBits)) &>> SIMD2(repeating: place)
    }
    return (UInt64(littleEndian: columns[0]) | UInt64(littleEndian: columns[1]) &<< 1).bitsTransposed
  }
}

/// Questions about sixteen bytes, answered in the highest bit of each.
extension SIMD16<UInt8> {
  /// The letters and digits of ASCII.
  @inline(__always)
  var wordBytes: Self {
    let low = self & Self(repeating: 0x7F)
    let letters = low | Self(repeating: 0x20)
    let isLetter = (letters &+ Self(repeating: 0x80 - 0x61)) ^ (letters &+ Self(repeating: 0x80 - 0x7B))
    let isDigit = (low &+ Self(repeating: 0x80 - 0x30)) ^ (low &+ Self(repeating: 0x80 - 0x3A))
    return (isLetter | isDigit) & (self ^ Self(repeating: 0xFF))
  }

  /// The bytes that have another value.
  @inlinable @inline(__always)
  package func bytes(otherThan byte: UInt8) -> Self {
    let differences = self ^ Self(repeating: byte)
    return (differences & Self(repeating: 0x7F)) &+ Self(repeating: 0x7F) | differences
  }
}

extension UInt64 {
  /// The bits of eight bytes with rows and columns exchanged. Source: Warren, "Hacker's Delight", 7-3.
  @inlinable @inline(__always)
  var bitsTransposed: UInt64 {
    var bits = self
    bits.exchange(0x00AA_00AA_00AA_00AA, distance: 7)
    bits.exchange(0x0000_CCCC_0000_CCCC, distance: 14)
    bits.exchange(0x0000_0000_F0F0_F0F0, distance: 28)
    return bits
  }

  /// Exchanges bits with those so far above them.
  @inlinable @inline(__always)
  mutating func exchange(_ mask: UInt64, distance: UInt64) {
    let differences = (self ^ self &>> distance) & mask
    self ^= differences ^ differences &<< distance
  }
}
