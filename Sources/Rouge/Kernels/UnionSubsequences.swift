/// The matches of ROUGE-L on sentences: for each sentence of the reference, the union of its longest common
/// subsequences with every sentence of the candidate.
///
/// Which of several longest subsequences is taken matters, and the rule of ROUGE-1.5.5 and rouge-score is kept:
/// equal tokens always go together, and of two equal lengths the reference is shortened, not the candidate.
///
/// A row of the table, one per token of the candidate, is kept as bits for the tokens of the reference: a stop
/// where the length grows or the tokens are equal. Walking back, the highest stop below the last one is the
/// next. For each sentence of the reference the time is candidate times sentence / 64 steps there, and at most
/// candidate plus sentence back. The walk goes through blocks of 1,024 rows, the last first, and rows are
/// computed again from where their block began; so the memory is 1,024 rows and one row per block.
package struct UnionSubsequences {
  private static let blockLength = 1024

  private var masks: [UInt64] = []
  private var carries: [UInt8] = []
  private var startsSentence: [Bool] = []
  /// The table before each block, block by block.
  private var states: [UInt64] = []
  /// The stops of the rows of one block, word by word.
  private var stops: [UInt64] = []
  /// The tokens of the sentence that are in any of the subsequences, a bit each.
  private var marks: [UInt64] = []
  private var remaining: [Int32] = []

  package init() {}

  /// How many tokens of the reference match, each at most as often as both texts have it.
  package mutating func hits(in pair: borrowing TokenPair) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let candidate = pair.candidate.inSentences
    remaining.copy(pair.sharedCounts)
    masks.reset(count: pair.distinct + 1)
    startsSentence.reset(to: false, count: candidate.count + 1)
    startsSentence[0] = true
    for end in pair.candidate.ends { startsSentence[end] = true }
    let reference = pair.reference.inSentences
    var hits = 0
    var start = 0
    for end in pair.reference.ends {
      markUnion(of: start..<end, reference, candidate)
      hits += Self.take(marks, from: start, reference, &remaining)
      start = end
    }
    return hits
  }

  /// How many marked tokens have not been used up by earlier ones.
  private static func take(
    _ marks: [UInt64], from start: Int, _ reference: [Int32], _ remaining: inout [Int32]
  ) -> Int {
    let reference = reference.span
    var remaining = remaining.mutableSpan
    var hits = 0
    for word in marks.indices {
      var bits = marks[word]
      while bits != 0 {
        let token = Int(reference[start + word * 64 + bits.trailingZeroBitCount])
        let isLeft: Int32 = remaining[token] > 0 ? 1 : 0
        remaining[token] -= isLeft
        hits += Int(isLeft)
        bits &= bits - 1
      }
    }
    return hits
  }

  private mutating func markUnion(
    of sentence: Range<Int>, _ reference: [Int32], _ candidate: [Int32]
  ) {
    let words = (sentence.count + 63) / 64
    let blocks = (candidate.count + Self.blockLength - 1) / Self.blockLength
    marks.reset(count: words)
    states.reset(to: .max, count: (blocks + 1) * words)
    stops.reset(count: min(Self.blockLength, candidate.count) * words)
    for block in 0..<blocks { fill(block, sentence, reference, candidate) }
    var below = 0
    for block in (0..<blocks).reversed() {
      if block < blocks - 1 { fill(block, sentence, reference, candidate) }
      Self.walk(
        rows(of: block, candidate), sentence, reference, candidate, startsSentence, stops, from: &below,
        &marks)
    }
  }

  /// Computes the rows of a block from the state before it, strip by strip, and the state after it.
  private mutating func fill(
    _ block: Int, _ sentence: Range<Int>, _ reference: [Int32], _ candidate: [Int32]
  ) {
    let rows = rows(of: block, candidate)
    let words = (sentence.count + 63) / 64
    carries.reset(count: rows.count)
    for word in 0..<words {
      let start = sentence.lowerBound + word * 64
      let strip = start..<min(start + 64, sentence.upperBound)
      masks.mark(strip, of: reference.span)
      states[(block + 1) * words + word] = Self.fill(
        rows, word, from: states[block * words + word], candidate, startsSentence, masks, &carries, &stops)
      masks.unmark(strip, of: reference.span)
    }
  }

  private func rows(of block: Int, _ candidate: [Int32]) -> Range<Int> {
    block * Self.blockLength..<min((block + 1) * Self.blockLength, candidate.count)
  }

  private static func fill(
    _ rows: Range<Int>, _ word: Int, from state: UInt64, _ candidate: [Int32], _ starts: [Bool],
    _ masks: [UInt64], _ carries: inout [UInt8], _ stops: inout [UInt64]
  ) -> UInt64 {
    let candidate = candidate.span
    let masks = masks.span
    let starts = starts.span
    var carries = carries.mutableSpan
    var stops = stops.mutableSpan
    var flat = state
    for row in rows.indices {
      if starts[row] { flat = .max }
      let mask = masks[Int(candidate[row])]
      let offset = row - rows.lowerBound
      carries[offset] = flat.advance(over: mask, carry: carries[offset])
      stops[word * rows.count + offset] = mask | ~flat
    }
    return flat
  }

  /// Walks back through a block; `below` is one more than the last position of the sentence still in play.
  private static func walk(
    _ rows: Range<Int>, _ sentence: Range<Int>, _ reference: [Int32], _ candidate: [Int32], _ starts: [Bool],
    _ stops: [UInt64], from below: inout Int, _ marks: inout [UInt64]
  ) {
    let reference = reference.span
    let candidate = candidate.span
    let starts = starts.span
    let stops = stops.span
    var marks = marks.mutableSpan
    for row in rows.reversed() {
      if starts[row + 1] { below = sentence.count }
      guard below > 0 else { continue }
      var word = (below - 1) / 64
      var bits = stops[word * rows.count + row - rows.lowerBound] & (.max &>> UInt64(64 - below & 63))
      while bits == 0, word > 0 {
        word -= 1
        bits = stops[word * rows.count + row - rows.lowerBound]
      }
      let stop = word * 64 + 63 - bits.leadingZeroBitCount
      guard bits != 0 else {
        below = 0
        continue
      }
      let isMatch = reference[sentence.lowerBound + stop] == candidate[row]
      marks[word] |= isMatch ? 1 &<< UInt64(stop & 63) : 0
      below = isMatch ? stop : stop + 1
    }
  }
}
