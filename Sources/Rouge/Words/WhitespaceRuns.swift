/// The runs of bytes between white space: Unicode's, and the separators U+001C to U+001F.
///
///     Array(WhitespaceRuns(in: text.bytes, range))    // where each word stands
///
/// Bytes that are no UTF-8 are no white space. Linear; white space beyond ASCII is known by its bytes.
struct WhitespaceRuns: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(in bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    let run = WhitespaceRuns.run(in: bytes.span, from: position, before: end)
    position = run.upperBound
    return run.isEmpty ? nil : run
  }

  private static func run(in bytes: Span<UInt8>, from start: Int, before end: Int) -> Range<Int> {
    var start = start
    while start < end {
      let space = space(in: bytes, at: start, before: end)
      if space == 0 { break }
      start += space
    }
    var next = start
    while next < end, space(in: bytes, at: next, before: end) == 0 { next += 1 }
    return start..<next
  }

  /// How many bytes the white space takes that begins here; zero where none does.
  @inline(__always)
  private static func space(in bytes: Span<UInt8>, at position: Int, before end: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 { return byte == 0x20 || byte &- 9 < 5 || byte &- 0x1C < 4 ? 1 : 0 }
    return byte < 0xC2 || byte > 0xE3 ? 0 : wideSpace(in: bytes, at: position, before: end)
  }

  private static func wideSpace(in bytes: Span<UInt8>, at position: Int, before end: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { position + offset < end ? bytes[position + offset] : 0 }
    return switch (byte(0), byte(1), byte(2)) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): 2
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): 3
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): 3
    default: 0
    }
  }
}
