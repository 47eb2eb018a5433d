/// The length of the longest common subsequence of two texts.
///
/// Only tokens that both texts have are looked at. Bit-parallel: 64 tokens of the candidate are one word, and a
/// row of the table for all of them is an addition. The candidate is worked through in strips of 64 tokens, each
/// handing its carries to the next, so the time is reference times candidate / 64 steps and the memory 8 bytes
/// per different token and a byte per token of the reference. A step is 22 instructions, and each waits for the
/// addition of the one before: two texts of 100,000 tokens, 156 million steps, take 0.2 seconds.
package struct LongestCommonSubsequence {
  private var table = BitTable()
  private var carries: [UInt8] = []

  package init() {}

  /// The length for the whole texts, sentences ignored.
  package mutating func length(in pair: borrowing TokenPair) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let reference = pair.sharedReference.flat
    let candidate = pair.sharedCandidate
    table.clear(tokens: pair.distinct + 1)
    carries.clear(reference.count)
    var length = 0
    for start in stride(from: 0, to: pair.sharedCandidateCount, by: 64) {
      table.lay(start..<min(start + 64, pair.sharedCandidateCount), of: candidate)
      length += Self.growth(over: reference, table.masks, &carries)
    }
    return length
  }

  /// At how many places of the strip the length has grown, once the reference has been read.
  private static func growth(over reference: [Int32], _ masks: [UInt64], _ carries: inout [UInt8]) -> Int {
    let reference = reference.span
    let masks = masks.span
    var carries = carries.mutableSpan
    var flat = UInt64.max
    for row in reference.indices {
      let matches = unsafe masks[unchecked: Int(reference[unchecked: row])]
      _ = unsafe flat.advance(over: matches, carry: &carries[unchecked: row])
    }
    return (~flat).nonzeroBitCount
  }
}
