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
    let reference = pair.reference.flat
    let candidate = pair.candidate.flat
    masks.reset(count: pair.distinct + 1)
    carries.reset(count: candidate.count)
    var length = 0
    for start in stride(from: 0, to: reference.count, by: 64) {
      let strip = start..<min(start + 64, reference.count)
      for position in strip { masks[Int(reference[position])] |= 1 << UInt64(position - start) }
      let increments = advance(through: candidate)
      length += (increments & (UInt64.max >> UInt64(64 - strip.count))).nonzeroBitCount
      for position in strip { masks[Int(reference[position])] = 0 }
    }
    return length
  }

  /// The tokens of the strip at which the length grows by one, once the candidate has been read.
  private mutating func advance(through candidate: [Int32]) -> UInt64 {
    var flat = UInt64.max
    for position in candidate.indices {
      let matches = flat & masks[Int(candidate[position])]
      let (sum, overflow) = flat.addingReportingOverflow(matches)
      let (carried, overflowAgain) = sum.addingReportingOverflow(UInt64(carries[position]))
      flat = carried | (flat & ~masks[Int(candidate[position])])
      carries[position] = overflow || overflowAgain ? 1 : 0
    }
    return ~flat
  }
}
