/// The matches of ROUGE-L on sentences: for each sentence of the reference, the union of its longest common
/// subsequences with every sentence of the candidate.
///
/// Which of several longest subsequences is taken matters, and the rule of ROUGE-1.5.5 and rouge-score is kept:
/// equal tokens always go together, and of two equal lengths the reference is shortened, not the candidate.
///
/// The candidate is laid out in bits with a gap after each sentence, so that all its sentences are compared at
/// once; a token of the reference is a row. Walking back, each sentence stops in a row at its last place that
/// matches or where the length does not grow from the row before. In reverse order that is its lowest such
/// bit, and one subtraction finds it for all sentences. The time is reference times candidate / 64 such steps
/// each way, and there once more beyond 64 tokens; the memory is 11 bytes per token of the reference, and a bit
/// per token and strip of 64 places.
package struct UnionSubsequences {
  /// The tokens of the candidate with a zero after each sentence.
  private var places: [Int32] = []
  /// For each strip of 64 places, the bits of those zeros.
  private var gaps: [UInt64] = []
  private var table = BitTable()
  private var reversedTable = BitTable()
  private var startsSentence: [Bool] = []
  /// For each border between strips, whether the length grows there, a bit per row.
  private var carries: [UInt64] = []
  /// For each row, where in the strip the length grows.
  private var growth: [UInt64] = []
  /// For each row, whether the walk comes down from the strip above.
  private var borrows: [Bool] = []
  private var marks: [Bool] = []
  private var remaining: [Int32] = []

  package init() {}

  /// How many tokens of the reference match, each at most as often as both texts have it.
  package mutating func hits(in pair: borrowing TokenPair) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let reference = pair.reference.inSentences
    layOut(pair.candidate)
    makeRows(reference, ends: pair.reference.ends)
    table.clear(tokens: pair.distinct + 1)
    reversedTable.clear(tokens: pair.distinct + 1)
    let strips = BitTable.strips(of: places.count)
    for strip in strips { advance(through: reference, strip) }
    for strip in strips.reversed() {
      if strip.upperBound < places.count { advance(through: reference, strip) }
      walk(through: reference, strip)
    }
    remaining.copy(pair.sharedCounts)
    return Self.take(marks, reference, &remaining)
  }

  private mutating func layOut(_ candidate: RougeTokens) {
    places.removeAll(keepingCapacity: true)
    let tokens = candidate.inSentences
    gaps.reset(count: (tokens.count + candidate.ends.count) / 64 + 2)
    var start = 0
    for end in candidate.ends where end > start {
      places.append(contentsOf: tokens[start..<end])
      gaps[places.count / 64] |= 1 << UInt64(places.count % 64)
      places.append(0)
      start = end
    }
  }

  private mutating func makeRows(_ reference: [Int32], ends: [Int]) {
    startsSentence.reset(to: false, count: reference.count + 1)
    startsSentence[0] = true
    for end in ends { startsSentence[end] = true }
    carries.reset(count: (places.count / 64 + 2) * (reference.count / 64 + 1))
    growth.reset(count: reference.count)
    borrows.reset(to: false, count: reference.count)
    marks.reset(to: false, count: reference.count)
  }

  private mutating func advance(through reference: [Int32], _ strip: Range<Int>) {
    table.lay(strip, of: places)
    let index = strip.lowerBound / 64
    Self.advance(
      through: reference, startsSentence, strip: index, gaps: gaps[index], table.masks, &carries, &growth)
    table.lift(strip, of: places)
  }

  private static func advance(
    through reference: [Int32], _ starts: [Bool], strip: Int, gaps: UInt64, _ masks: [UInt64],
    _ carries: inout [UInt64], _ growth: inout [UInt64]
  ) {
    let carryWords = reference.count / 64 + 1
    let reference = reference.span
    let starts = starts.span
    let masks = masks.span
    var carries = carries.mutableSpan
    var growth = growth.mutableSpan
    var flat = UInt64.max
    for row in reference.indices {
      if starts[row] { flat = ~gaps }
      let word = strip * carryWords + row / 64
      var carry = carries[word] & 1 &<< UInt64(truncatingIfNeeded: row) != 0
      growth[row] = flat.advance(over: masks[Int(reference[row])], carry: &carry)
      carries[word + carryWords] |= (carry ? 1 : 0) &<< UInt64(truncatingIfNeeded: row)
      flat &= ~gaps
    }
  }

  private mutating func walk(through reference: [Int32], _ strip: Range<Int>) {
    reversedTable.lay(strip, of: places, reversed: true)
    let index = strip.lowerBound / 64
    let reversedGaps = gaps[index].bitsReversed
    let ends = reversedGaps << 1 | gaps[index + 1] & 1
    Self.walk(
      through: reference, startsSentence, growth, gaps: reversedGaps, ends: ends, reversedTable.masks,
      &borrows,
      &marks)
    reversedTable.lift(strip, of: places)
  }

  /// Walks through a strip in reverse order; `ends` has the last places of sentences, just above the gaps.
  private static func walk(
    through reference: [Int32], _ starts: [Bool], _ growth: [UInt64], gaps: UInt64, ends: UInt64,
    _ masks: [UInt64], _ borrows: inout [Bool], _ marks: inout [Bool]
  ) {
    let reference = reference.span
    let starts = starts.span
    let growth = growth.span
    let masks = masks.span
    var borrows = borrows.mutableSpan
    var marks = marks.mutableSpan
    var open = UInt64.max
    for row in reference.indices.reversed() {
      if starts[row + 1] { open = .max }
      let matches = masks[Int(reference[row])]
      let stops = (matches | ~growth[row].bitsReversed) & open | gaps
      let (difference, borrow) = stops.subtractingReportingOverflow(ends)
      let (passed, borrowAgain) = difference.subtractingReportingOverflow(borrows[row] ? 1 : 0)
      borrows[row] = borrow || borrowAgain
      let found = stops & ~passed & ~gaps
      marks[row] = marks[row] || found & matches != 0
      open = ~(stops ^ passed) | found & ~matches
    }
  }

  /// How many marked tokens have not been used up by earlier ones.
  private static func take(_ marks: [Bool], _ reference: [Int32], _ remaining: inout [Int32]) -> Int {
    let marks = marks.span
    let reference = reference.span
    var remaining = remaining.mutableSpan
    var hits = 0
    for row in reference.indices {
      let token = Int(reference[row])
      let isHit: Int32 = marks[row] && remaining[token] > 0 ? 1 : 0
      remaining[token] -= isHit
      hits += Int(isHit)
    }
    return hits
  }
}
