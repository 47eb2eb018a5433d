/// The matches of ROUGE-L on sentences: for each sentence of the reference, the union of its longest common
/// subsequences with every sentence of the candidate.
///
/// Which of several longest subsequences is taken matters, and the rule of ROUGE-1.5.5 and rouge-score is kept:
/// equal tokens always go together, and of two equal lengths the reference is shortened, not the candidate.
///
/// Tokens of the reference that the candidate does not have change nothing and are left out; of tokens of the
/// candidate that the reference does not have, one stands for all in a row, as the walk turns on whether there is
/// any. The candidate is laid out in bits with a gap after each sentence, so that all its sentences are compared
/// at once; a token of the reference is a row. Walking back, each sentence stops in a row at its last place that
/// matches or where the length does not grow from the row before. In reverse order that is its lowest such
/// bit, and one subtraction finds it for all sentences. The time is reference times candidate / 64 such steps
/// each way, 34 instructions on the way there and 73 back; what bounds them is the number of instructions, as rows
/// follow each other in memory. Rows are kept for eight strips of 64 places and computed once more for those
/// before; the memory is 67 bytes per token of the reference and a bit per token and eight strips.
package struct UnionSubsequences {
  private static let keptStrips = 8

  /// The tokens of the candidate with a zero after each sentence, and after them whatever was there before.
  private var places: [Int32] = []
  private var placeCount = 0
  /// For each strip of 64 places, the bits of those zeros.
  private var gaps: [UInt64] = []
  private var table = BitTable()
  private var reversedTable = BitTable()
  /// For each row, whether the length grows from the strip below.
  private var carries: [UInt8] = []
  /// The carries into the strips before those whose rows are kept, every eighth, a bit for each row.
  private var states: [[UInt64]] = []
  /// For each kept strip and row, where the length grows.
  private var growth: [UInt64] = []
  /// For each row, whether the walk comes down from the strip above.
  private var borrows: [UInt8] = []
  /// For each row, whether its token belongs to the union.
  private var marks: [UInt8] = []
  private var remaining: [Int32] = []

  package init() {}

  /// How many tokens of the reference match, each at most as often as both texts have it.
  package mutating func hits(in pair: borrowing TokenPair) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let text = pair.reference.cut == nil ? pair.sharedReference : pair.reference
    let reference = text.inSentences
    let ends = text.ends
    layOut(pair.candidate)
    clear(rows: reference.count, tokens: pair.distinct + 1)
    let strips = (placeCount + 63) / 64
    let lastGroup = (strips - 1) / Self.keptStrips
    for strip in 0..<strips {
      if strip % Self.keptStrips == 0, strip / Self.keptStrips < lastGroup {
        states.append(Self.packed(carries, rows: reference.count))
      }
      advance(through: reference, ends, strip)
    }
    for strip in (0..<strips).reversed() {
      if (strip + 1) % Self.keptStrips == 0, strip / Self.keptStrips < lastGroup {
        Self.unpack(states[strip / Self.keptStrips], into: &carries, rows: reference.count)
        for strip in (strip + 1 - Self.keptStrips)...strip { advance(through: reference, ends, strip) }
      }
      walk(through: reference, ends, strip)
    }
    remaining.copy(pair.sharedCounts)
    return Self.take(marks, reference, &remaining)
  }

  private mutating func layOut(_ candidate: RougeTokens) {
    let tokens = candidate.inSentences
    let most = tokens.count + candidate.ends.count
    if places.count < most { places.resize(most) }
    gaps.clear(most / 64 + 2)
    placeCount = Self.layOut(tokens.span, candidate.ends.span, as: &places, &gaps)
  }

  private static func layOut(
    _ tokens: Span<Int32>, _ ends: Span<Int>, as places: inout [Int32], _ gaps: inout [UInt64]
  ) -> Int {
    var places = places.mutableSpan
    var gaps = gaps.mutableSpan
    var count = 0
    var position = 0
    for sentence in ends.indices {
      let start = count
      var previous: Int32 = 0
      while position < ends[sentence] {
        let token = unsafe tokens[unchecked: position]
        unsafe places[unchecked: count] = token
        count &+= token | previous == 0 ? 0 : 1
        previous = token
        position &+= 1
      }
      if count > start {
        gaps[count / 64] |= 1 << UInt64(count % 64)
        places[count] = 0
        count += 1
      }
    }
    return count
  }

  private mutating func clear(rows: Int, tokens: Int) {
    table.clear(tokens: tokens)
    reversedTable.clear(tokens: tokens)
    states.removeAll(keepingCapacity: true)
    carries.clear(rows)
    borrows.clear(rows)
    marks.clear(rows)
    let most = rows * min((placeCount + 63) / 64, Self.keptStrips)
    if growth.count < most { growth.resize(most) }
  }

  private static func packed(_ carries: [UInt8], rows: Int) -> [UInt64] {
    let carries = carries.span
    var bits = [UInt64](repeating: 0, count: (rows + 63) / 64)
    for row in 0..<rows { bits[row / 64] |= UInt64(carries[row]) << UInt64(row % 64) }
    return bits
  }

  private static func unpack(_ bits: [UInt64], into carries: inout [UInt8], rows: Int) {
    var carries = carries.mutableSpan
    for row in 0..<rows { carries[row] = UInt8(bits[row / 64] >> UInt64(row % 64) & 1) }
  }

  private mutating func advance(through reference: [Int32], _ ends: [Int], _ strip: Int) {
    let range = strip * 64..<min(strip * 64 + 64, placeCount)
    table.lay(range, of: places)
    Self.advance(
      through: reference, ends, gaps: gaps[strip], table.masks, &carries, &growth,
      from: strip % Self.keptStrips * reference.count)
  }

  private static func advance(
    through reference: [Int32], _ ends: [Int], gaps: UInt64, _ masks: [UInt64], _ carries: inout [UInt8],
    _ growth: inout [UInt64], from firstRow: Int
  ) {
    let reference = reference.span
    let masks = masks.span
    var carries = carries.mutableSpan
    var growth = growth.mutableSpan
    var start = 0
    for end in ends {
      var flat = ~gaps
      for row in start..<end {
        let matches = unsafe masks[unchecked: Int(reference[unchecked: row])]
        unsafe growth[unchecked: firstRow &+ row] = flat.advance(
          over: matches, carry: &carries[unchecked: row])
        flat &= ~gaps
      }
      start = end
    }
  }

  private mutating func walk(through reference: [Int32], _ ends: [Int], _ strip: Int) {
    let range = strip * 64..<min(strip * 64 + 64, placeCount)
    let reversedGaps = gaps[strip].bitsReversed
    reversedTable.lay(range, of: places, reversed: true)
    Self.walk(
      through: reference, ends, gaps: reversedGaps, lastPlaces: reversedGaps << 1 | gaps[strip + 1] & 1,
      reversedTable.masks, growth, from: strip % Self.keptStrips * reference.count, &borrows, &marks)
  }

  /// Walks back through a strip in reverse order, where the last place of a sentence is just above its gap.
  private static func walk(
    through reference: [Int32], _ ends: [Int], gaps: UInt64, lastPlaces: UInt64, _ masks: [UInt64],
    _ growth: [UInt64], from firstRow: Int, _ borrows: inout [UInt8], _ marks: inout [UInt8]
  ) {
    let reference = reference.span
    let growth = growth.span
    let masks = masks.span
    let ends = ends.span
    var borrows = borrows.mutableSpan
    var marks = marks.mutableSpan
    var row = reference.count - 1
    for sentence in ends.indices.reversed() {
      let start = sentence == 0 ? 0 : ends[sentence - 1]
      var open = UInt64.max
      while row >= start {
        let matches = unsafe masks[unchecked: Int(reference[unchecked: row])]
        let growth = unsafe growth[unchecked: firstRow &+ row]
        let stops = (matches | ~growth.bitsReversed) & open | gaps
        let (difference, borrow) = stops.subtractingReportingOverflow(lastPlaces)
        let (passed, borrowAgain) = difference.subtractingReportingOverflow(
          UInt64(unsafe borrows[unchecked: row]))
        let found = stops & ~passed & ~gaps
        unsafe borrows[unchecked: row] = (borrow ? 1 : 0) | (borrowAgain ? 1 : 0)
        unsafe marks[unchecked: row] |= found & matches != 0 ? 1 : 0
        open = ~(stops ^ passed) | found & ~matches
        row &-= 1
      }
    }
  }

  /// How many marked tokens have not been used up by earlier ones.
  private static func take(_ marks: [UInt8], _ reference: [Int32], _ remaining: inout [Int32]) -> Int {
    let marks = marks.span
    let reference = reference.span
    var remaining = remaining.mutableSpan
    var hits: Int32 = 0
    for row in reference.indices {
      let token = Int(unsafe reference[unchecked: row])
      let isHit = unsafe min(Int32(marks[unchecked: row]), remaining[unchecked: token])
      unsafe remaining[unchecked: token] &-= isHit
      hits &+= isHit
    }
    return Int(hits)
  }
}
