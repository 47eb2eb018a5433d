/// The matches of ROUGE-L where a rule says which of several longest common subsequences is taken, or where the words
/// of the subsequences are counted as a set.
///
/// As in `UnionSubsequences` equal tokens always go together; of two equal lengths the one text or the other is
/// shortened. Each two sentences have a table of their own, of a bit per cell, which says where the length grows: from
/// the row before where the reference is shortened, from the place before where the candidate is. The time is
/// reference times candidate / 64 steps and a walk as long as both sentences.
struct ChosenSubsequences {
  private var table = BitTable()
  private var carries: [UInt8] = []
  /// By strip of 64 places and row, where the length grows.
  private var growth: [UInt64] = []
  /// By token of the reference, whether it belongs to a subsequence.
  private var marks: [UInt8] = []
  private var remaining: [Int32] = []
  private var candidate: [Int32] = []

  /// How many tokens match, each at most as often as both texts have it, or as a set.
  mutating func hits(
    in pair: borrowing TokenPair, sentenceWise: Bool, ties: TieRule, as count: CountRule
  ) -> Int {
    guard pair.sharedTotal > 0 else { return 0 }
    let reference = sentenceWise ? pair.reference.inSentences : pair.reference.flat
    candidate = sentenceWise ? pair.candidate.inSentences : pair.candidate.flat
    marks.clear(reference.count)
    let referenceEnds = sentenceWise ? pair.reference.ends : [reference.count]
    let candidateEnds = sentenceWise ? pair.candidate.ends : [candidate.count]
    var start = 0
    for end in referenceEnds {
      var candidateStart = 0
      for candidateEnd in candidateEnds {
        mark(reference, start..<end, candidateStart..<candidateEnd, pair.distinct + 1, ties)
        candidateStart = candidateEnd
      }
      start = end
    }
    remaining.copy(pair.sharedCounts)
    return reference.indices.count { position in
      let token = Int(reference[position])
      guard marks[position] != 0, remaining[token] > 0 else { return false }
      remaining[token] = count == .set ? 0 : remaining[token] - 1
      return true
    }
  }

  private mutating func mark(
    _ reference: [Int32], _ rows: Range<Int>, _ columns: Range<Int>, _ tokens: Int, _ ties: TieRule
  ) {
    if rows.isEmpty || columns.isEmpty { return }
    let strips = (columns.count + 63) / 64
    if growth.count < rows.count * strips { growth.resize(rows.count * strips) }
    carries.clear(rows.count)
    table.clear(tokens: tokens)
    for strip in 0..<strips {
      let start = columns.lowerBound + strip * 64
      table.lay(start..<min(start + 64, columns.upperBound), of: candidate)
      var flat = UInt64.max
      for row in rows {
        let index = row - rows.lowerBound
        let grown = flat.advance(over: table.masks[Int(reference[row])], carry: &carries[index])
        growth[strip * rows.count + index] = ties == .reference ? grown : ~flat
      }
    }
    walk(reference, rows, columns, ties)
  }

  private mutating func walk(
    _ reference: [Int32], _ rows: Range<Int>, _ columns: Range<Int>, _ ties: TieRule
  ) {
    var (row, column) = (rows.upperBound - 1, columns.upperBound - 1)
    while row >= rows.lowerBound, column >= columns.lowerBound {
      if reference[row] == candidate[column] {
        marks[row] = 1
        row -= 1
        column -= 1
        continue
      }
      let place = column - columns.lowerBound
      let bits = growth[place / 64 * rows.count + row - rows.lowerBound]
      let grows = bits >> UInt64(place % 64) & 1 != 0
      if grows == (ties == .reference) { column -= 1 } else { row -= 1 }
    }
  }
}
