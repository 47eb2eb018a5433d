/// Finds the runs of letters and digits of ASCII in part of a text.
///
/// Sixty-four bytes at a time become one bit each, with about two operations per byte and no branch on what
/// the bytes are; a run then costs a few operations however long it is. A run that reaches past the 64 bytes
/// is looked at again from its start.
struct WordRuns {
  private var window: Int
  private let end: Int
  /// The bytes of words in the window that have not been handed out.
  private var mask: UInt64 = 0

  init(in text: Span<UInt8>, _ range: Range<Int>) {
    window = range.lowerBound
    end = range.upperBound
    look(at: text)
  }

  /// The next run in the text that `init` was given.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> Range<Int>? {
    while true {
      if mask == 0 {
        guard window &+ 64 < end else { return nil }
        window &+= 64
        look(at: text)
        continue
      }
      let start = mask.trailingZeroBitCount
      let length = (~(mask &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
      if start &+ length < 64 || window &+ 64 >= end {
        mask &= mask &+ (1 &<< UInt64(truncatingIfNeeded: start))
        return unsafe Range(uncheckedBounds: (window &+ start, window &+ start &+ length))
      }
      if start == 0 { return longRun(in: text) }
      window &+= start
      look(at: text)
    }
  }

  private mutating func look(at text: Span<UInt8>) {
    mask = 0
    var place = 0
    while place < 64, window &+ place < end {
      mask |= text.eightBytes(at: window &+ place).wordBytes &<< UInt64(truncatingIfNeeded: place)
      place &+= 8
    }
    if end - window < 64 { mask &= (1 << UInt64(end - window)) - 1 }
  }

  /// The run that fills the whole window and maybe more.
  private mutating func longRun(in text: Span<UInt8>) -> Range<Int> {
    let start = window
    window += 64
    while window < end, text.eightBytes(at: window).wordBytes & 1 == 1 { window += 1 }
    look(at: text)
    return start..<window
  }
}
