/// Finds the runs of letters and digits of ASCII in part of a text.
///
/// Sixty-four bytes at a time become one bit each, with about three operations per byte and no branch on what
/// the bytes are; the two ends of a run then cost a few operations each, however long it is.
enum WordRuns {
  /// Calls with each run in order; after the text there is padding.
  @inline(__always)
  static func forEach(in text: Span<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var window = range.lowerBound
    var start = 0
    var isInRun: UInt64 = 0
    // The window that holds the end of the range ends every run, even where nothing else is in it.
    while window <= range.upperBound {
      let words = wordBytes(in: text, from: window, to: range.upperBound)
      var edges = words ^ (words &<< 1 | isInRun)
      while edges != 0 {
        let place = window &+ edges.trailingZeroBitCount
        edges &= edges &- 1
        if isInRun == 0 {
          start = place
        } else {
          body(unsafe Range(uncheckedBounds: (start, place)))
        }
        isInRun ^= 1
      }
      window &+= 64
    }
  }

  /// A bit for each of up to 64 bytes, the first byte lowest.
  private static func wordBytes(in text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    var words: UInt64 = 0
    var place = 0
    while place < 64, start &+ place < end {
      words |= text.eightBytes(at: start &+ place).wordBytes &<< UInt64(truncatingIfNeeded: place)
      place &+= 8
    }
    return end &- start < 64 ? words & (1 &<< UInt64(truncatingIfNeeded: end &- start) &- 1) : words
  }
}
