/// Where the tokens of a strip of text are: for each token, a bit per place.
///
/// A strip has 64 places. One strip is laid at a time; laying it costs a step per place.
struct BitTable {
  /// By token, the places that have it.
  private(set) var masks: [UInt64] = []
  private var laid = 0..<0

  /// Takes everything away and makes room for this many different tokens.
  mutating func clear(tokens: Int) {
    masks.clear(tokens)
    laid = 0..<0
  }

  /// Lays part of a text, at most 64 tokens, in place of the part laid before; token 0 is left out. The first
  /// token is the lowest bit or, reversed, the highest.
  mutating func lay(_ strip: Range<Int>, of text: [Int32], reversed: Bool = false) {
    let lifted = laid
    laid = strip
    let text = text.span
    var masks = masks.mutableSpan
    for position in lifted { unsafe masks[unchecked: Int(text[position])] = 0 }
    var bit: UInt64 = reversed ? 1 << 63 : 1
    for position in strip {
      unsafe masks[unchecked: Int(text[position])] |= bit
      bit = reversed ? bit >> 1 : bit << 1
    }
    masks[0] = 0
  }
}

extension UInt64 {
  /// One row of the table of the longest common subsequence, for the places of a strip.
  ///
  /// A bit of `self` says that the length does not grow from the place before to this one, the result where it
  /// grows from the row before to this one. That growth is the carry of an addition, so it comes in from the
  /// strip below and goes out to the one above. Source: Hyyrö, "Bit-parallel LCS-length computation
  /// revisited", 2004.
  @inline(__always)
  mutating func advance(over matches: UInt64, carry: inout UInt8) -> UInt64 {
    let (flat, matching) = (self, self & matches)
    let (sum, overflow) = flat.addingReportingOverflow(matching)
    let (carried, overflowAgain) = sum.addingReportingOverflow(UInt64(carry))
    self = carried | (flat & ~matches)
    carry = (overflow ? 1 : 0) | (overflowAgain ? 1 : 0)
    return (carried ^ flat ^ matching) >> 1 | UInt64(carry) << 63
  }

  /// The bits in reverse order.
  var bitsReversed: UInt64 {
    var bits = byteSwapped
    bits = (bits >> 4) & 0x0F0F_0F0F_0F0F_0F0F | (bits & 0x0F0F_0F0F_0F0F_0F0F) << 4
    bits = (bits >> 2) & 0x3333_3333_3333_3333 | (bits & 0x3333_3333_3333_3333) << 2
    return (bits >> 1) & 0x5555_5555_5555_5555 | (bits & 0x5555_5555_5555_5555) << 1
  }
}
