/// The length of the longest common subsequence of two texts.
///
/// Bit-parallel: 64 tokens of the reference are one word, and a step of the table for all of them is an
/// addition. The reference is worked through in strips of 64 tokens, each handing its carries to the next, so
/// the time is candidate times reference / 64 steps and the memory 8 bytes per different token and a byte per
/// token of the candidate. Source: Hyyrö, "Bit-parallel LCS-length computation revisited", 2004.
package struct LongestCommonSubsequence {
  private var masks: [UInt64] = []
  private var carries: [UInt8] = []

  package init() {}

  /// The length for the whole texts, sentences ignored.
  package mutating func length(in pair: borrowing TokenPair) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let reference = pair.reference.flat.span
    masks.reset(count: pair.distinct + 1)
    carries.reset(count: pair.candidate.flat.count)
    var length = 0
    for start in stride(from: 0, to: reference.count, by: 64) {
      let strip = start..<min(start + 64, reference.count)
      masks.mark(strip, of: reference)
      let increments = Self.increments(over: pair.candidate.flat, masks, &carries)
      length += (increments & (.max >> UInt64(64 - strip.count))).nonzeroBitCount
      masks.unmark(strip, of: reference)
    }
    return length
  }

  /// The tokens of the strip at which the length grows by one, once the candidate has been read.
  private static func increments(
    over candidate: [Int32], _ masks: [UInt64], _ carries: inout [UInt8]
  ) -> UInt64 {
    let candidate = candidate.span
    let masks = masks.span
    var carries = carries.mutableSpan
    var flat = UInt64.max
    for position in candidate.indices {
      let mask = masks[Int(candidate[position])]
      carries[position] = flat.advance(over: mask, carry: carries[position])
    }
    return ~flat
  }
}

extension UInt64 {
  /// One step of the table for 64 tokens of the reference; takes and returns the carry from below and above.
  ///
  /// A bit is set where the length does not grow.
  mutating func advance(over mask: UInt64, carry: UInt8) -> UInt8 {
    let (sum, overflow) = addingReportingOverflow(self & mask)
    let (carried, overflowAgain) = sum.addingReportingOverflow(UInt64(carry))
    self = carried | (self & ~mask)
    return overflow || overflowAgain ? 1 : 0
  }
}

extension [UInt64] {
  /// Sets, for the tokens of a strip of 64, the bits of their positions.
  mutating func mark(_ strip: Range<Int>, of text: Span<Int32>) {
    var masks = mutableSpan
    for position in strip { masks[Int(text[position])] |= 1 &<< UInt64(position &- strip.lowerBound) }
  }

  /// Makes those bits zero again.
  mutating func unmark(_ strip: Range<Int>, of text: Span<Int32>) {
    var masks = mutableSpan
    for position in strip { masks[Int(text[position])] = 0 }
  }
}
