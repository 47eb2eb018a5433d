/// A hash of texts that is the same on every machine: for equal lists of texts it is equal, for different ones it differs
/// but for one pair in 2^64.
package enum TextHash {
  /// Multiplied and shifted eight bytes at a time, a rest byte by byte as FNV-1a does, and mixed at the end, so that short
  /// texts are spread over all bits.
  package static func hash(_ texts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      let bytes = text.utf8.span
      var start = 0
      while start + 8 <= bytes.count {
        let window = bytes.extracting(start..<start + 8)
        let word = unsafe window.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        start += 8
      }
      for index in start..<bytes.count { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
      // The end of a text is no byte that a text can have.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
