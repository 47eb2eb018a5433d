/// Bytes read eight at a time, as one number with the first byte lowest.
extension Span<UInt8> {
  /// How many bytes, of any value, have to follow a text so that it can be read eight or 64 at a time.
  @inlinable package static var padding: Int { 64 }

  /// The eight bytes from here on, which must all be there.
  @inlinable @inline(__always)
  package func eightBytes(at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The same where the place comes from having read the text already.
  @unsafe @inline(__always)
  func uncheckedEightBytes(at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The eight bytes from here on, zeros for those that are not there.
  @inline(__always)
  func eightBytesOrFewer(at offset: Int) -> UInt64 {
    if offset + 8 <= count { return eightBytes(at: offset) }
    var eight: UInt64 = 0
    for index in (offset..<count).reversed() { eight = eight << 8 | UInt64(self[index]) }
    return eight
  }
}

extension MutableSpan<UInt8> {
  /// Puts eight bytes in the place of those from here on, which must all be there.
  @inline(__always)
  mutating func setEightBytes(at offset: Int, to eight: UInt64) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: eight.littleEndian, toByteOffset: offset, as: UInt64.self)
  }
}

extension [UInt8] {
  /// Adds zeros after a text so that it can be read eight or 64 bytes at a time.
  package mutating func pad() {
    append(addingCapacity: Span<UInt8>.padding) { $0.append(repeating: 0, count: Span<UInt8>.padding) }
  }
}

/// Questions about eight bytes, answered in the highest bit of each. No sum below carries into the next byte.
extension UInt64 {
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The bit of 0x20, which turns capital letters into small ones and is set in digits, in each byte.
  static let lowerCaseBits = 0x20 * ones

  /// The bytes with this value.
  @inlinable
  package func bytes(equalTo byte: UInt8) -> UInt64 {
    let differences = self ^ UInt64(byte) * Self.ones
    return ~(((differences & ~Self.highBits) &+ ~Self.highBits) | differences | ~Self.highBits)
  }

  /// The control characters, those below the space.
  @inlinable
  package var controlBytes: UInt64 {
    ~((self & ~Self.highBits) &+ (0x80 - 0x20) * Self.ones | self) & Self.highBits
  }
}
