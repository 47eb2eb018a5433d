/// White space and words as Python's `str.split` has them, in bytes of UTF-8.
enum PythonWords {
  /// The number of bytes of the white space that begins here, 0 where there is none.
  static func spaceLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0x20, 0x09...0x0D, 0x1C...0x1F: return 1
    case 0xC2: return byte(1) == 0x85 || byte(1) == 0xA0 ? 2 : 0
    case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : 0
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// The ranges of the runs of anything but white space.
  static func ranges(in bytes: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    var start = 0
    while index < bytes.count {
      let space = spaceLength(bytes, at: index)
      if space == 0 {
        index += 1
        continue
      }
      if start < index { ranges.append(start..<index) }
      index += space
      start = index
    }
    if start < index { ranges.append(start..<index) }
    return ranges
  }
}
