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
  private var marks = Marks()
  private var remaining: [Int32] = []

  package init() {}

  /// How many tokens of the reference match, each at most as often as both texts have it.
  package mutating func hits(in pair: borrowing TokenPair) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let reference = pair.reference.inSentences
    let candidate = pair.candidate.inSentences
    remaining = pair.sharedCounts
    masks.reset(count: pair.distinct + 1)
    startsSentence = [Bool](repeating: false, count: candidate.count + 1)
    startsSentence[0] = true
    for end in pair.candidate.ends { startsSentence[end] = true }
    var hits = 0
    var start = 0
    for end in pair.reference.ends {
      markUnion(of: start..<end, reference, candidate)
      marks.forEach { offset in
        let token = Int(reference[start + offset])
        if remaining[token] > 0 {
          remaining[token] -= 1
          hits += 1
        }
      }
      start = end
    }
    return hits
  }

  private mutating func markUnion(of sentence: Range<Int>, _ reference: [Int32], _ candidate: [Int32]) {
    let words = (sentence.count + 63) / 64
    let blocks = (candidate.count + Self.blockLength - 1) / Self.blockLength
    marks.reset(count: sentence.count)
    states.removeAll(keepingCapacity: true)
    states.append(contentsOf: repeatElement(.max, count: (blocks + 1) * words))
    stops.reset(count: min(Self.blockLength, candidate.count) * words)
    for block in 0..<blocks { fill(block, sentence, reference, candidate) }
    var below = 0
    for block in (0..<blocks).reversed() {
      if block < blocks - 1 { fill(block, sentence, reference, candidate) }
      walk(block, sentence, reference, candidate, from: &below)
    }
  }

  /// Computes the rows of a block from the state before it, strip by strip, and the state after it.
  private mutating func fill(
    _ block: Int, _ sentence: Range<Int>, _ reference: [Int32], _ candidate: [Int32]
  ) {
    let rows = block * Self.blockLength..<min((block + 1) * Self.blockLength, candidate.count)
    let words = (sentence.count + 63) / 64
    carries.reset(count: rows.count)
    for word in 0..<words {
      let strip = sentence.dropFirst(word * 64).prefix(64)
      for position in strip { masks[Int(reference[position])] |= 1 << UInt64(position - strip.startIndex) }
      var flat = states[block * words + word]
      for row in rows {
        if startsSentence[row] { flat = .max }
        let mask = masks[Int(candidate[row])]
        let (sum, overflow) = flat.addingReportingOverflow(flat & mask)
        let (carried, overflowAgain) = sum.addingReportingOverflow(UInt64(carries[row - rows.lowerBound]))
        flat = carried | (flat & ~mask)
        carries[row - rows.lowerBound] = overflow || overflowAgain ? 1 : 0
        stops[word * rows.count + row - rows.lowerBound] = mask | ~flat
      }
      states[(block + 1) * words + word] = flat
      for position in strip { masks[Int(reference[position])] = 0 }
    }
  }

  /// Walks back through a block; `below` is one more than the last position of the reference still in play.
  private mutating func walk(
    _ block: Int, _ sentence: Range<Int>, _ reference: [Int32], _ candidate: [Int32], from below: inout Int
  ) {
    let rows = block * Self.blockLength..<min((block + 1) * Self.blockLength, candidate.count)
    for row in rows.reversed() {
      if startsSentence[row + 1] { below = sentence.count }
      guard let stop = lastStop(below: below, row: row - rows.lowerBound, of: rows.count) else {
        below = 0
        continue
      }
      let isMatch = reference[sentence.lowerBound + stop] == candidate[row]
      if isMatch { marks.insert(stop) }
      below = isMatch ? stop : stop + 1
    }
  }

  private func lastStop(below end: Int, row: Int, of rows: Int) -> Int? {
    guard end > 0 else { return nil }
    var word = (end - 1) / 64
    var bits = stops[word * rows + row] & (.max >> UInt64(63 - (end - 1) % 64))
    while bits == 0 {
      guard word > 0 else { return nil }
      word -= 1
      bits = stops[word * rows + row]
    }
    return word * 64 + 63 - bits.leadingZeroBitCount
  }
}
