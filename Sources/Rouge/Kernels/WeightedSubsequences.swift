import Foundation

/// The matches of ROUGE-W: as `UnionSubsequences`, with subsequences preferred that run on without a gap.
///
/// The table is that of the paper: a run of k matches is worth k to the power of the weight. Rounding decides
/// some ties, so the order of operations is that of ROUGE-1.5.5. For each two sentences the time is their
/// product. The walk goes through blocks of 256 rows, the last first, and rows are computed again from where
/// their block began; so the memory is 256 rows of a byte and one row of 12 bytes per block and per token of
/// the candidate's sentence.
package struct WeightedSubsequences {
  private static let blockLength = 256

  private var weight = 1.0
  /// By length of a run, what it is worth.
  private var worth: [Double] = [0]
  private var values: [Double] = []
  private var runs: [Int32] = []
  /// The table before each block, block by block.
  private var states: [(values: [Double], runs: [Int32])] = []
  /// For each cell of a block without a match, whether the candidate is shortened.
  private var goesLeft: [Bool] = []
  private var marks = Marks()
  private var remaining: [Int32] = []

  package init() {}

  /// The counts of ROUGE-W with this weight.
  package mutating func counts(in pair: borrowing TokenPair, weight: Double) -> WeightedMatchCounts {
    let reference = pair.reference.inSentences
    let candidate = pair.candidate.inSentences
    prepare(weight: weight, longest: max(reference.count, pair.candidate.flat.count))
    remaining = pair.sharedCounts
    var hits = 0.0
    var base = 0.0
    var start = 0
    for end in pair.reference.ends {
      base += worth[end - start]
      marks.reset(count: end - start)
      var candidateStart = 0
      for candidateEnd in pair.candidate.ends {
        mark(reference[start..<end], candidate[candidateStart..<candidateEnd])
        candidateStart = candidateEnd
      }
      addHits(of: reference[start..<end], to: &hits)
      start = end
    }
    return WeightedMatchCounts(
      weight: weight, hits: hits, candidate: worth[pair.candidate.flat.count], reference: pow(base, weight),
      base: base)
  }

  private mutating func prepare(weight: Double, longest: Int) {
    if weight != self.weight {
      self.weight = weight
      worth = [0]
    }
    while worth.count < longest + 2 { worth.append(pow(Double(worth.count), weight)) }
  }

  /// A marked token that is used up does nothing, not even end a run.
  private mutating func addHits(of sentence: ArraySlice<Int32>, to hits: inout Double) {
    var run = 0
    marks.forEach { offset in
      let token = Int(sentence[sentence.startIndex + offset])
      guard remaining[token] > 0 else { return }
      remaining[token] -= 1
      run += 1
      if !marks.contains(offset + 1) {
        hits += worth[run]
        run = 0
      }
    }
  }

  private mutating func mark(_ reference: ArraySlice<Int32>, _ candidate: ArraySlice<Int32>) {
    values.clear(candidate.count)
    runs.clear(candidate.count)
    states.removeAll(keepingCapacity: true)
    let blocks = stride(from: reference.startIndex, to: reference.endIndex, by: Self.blockLength)
      .map { reference[$0..<min($0 + Self.blockLength, reference.endIndex)] }
    for block in blocks {
      states.append((values, runs))
      fill(block, candidate)
    }
    var end = candidate.endIndex
    for (block, state) in zip(blocks, states).reversed() {
      if block.endIndex < reference.endIndex {
        (values, runs) = state
        fill(block, candidate)
      }
      walk(block, candidate, from: reference.startIndex, before: &end)
    }
  }

  private mutating func fill(_ block: ArraySlice<Int32>, _ candidate: ArraySlice<Int32>) {
    goesLeft.removeAll(keepingCapacity: true)
    for token in block {
      var diagonal = 0.0
      var diagonalRun = 0
      var left = 0.0
      for (column, other) in candidate.enumerated() {
        let up = values[column]
        let upRun = Int(runs[column])
        goesLeft.append(token != other && up < left)
        if token == other {
          left = (diagonal + worth[diagonalRun + 1]) - worth[diagonalRun]
          runs[column] = Int32(diagonalRun + 1)
        } else {
          left = up >= left ? up : left
          runs[column] = 0
        }
        values[column] = left
        diagonal = up
        diagonalRun = upRun
      }
    }
  }

  /// Walks back through a block; `end` is where the part of the candidate still in play ends.
  private mutating func walk(
    _ block: ArraySlice<Int32>, _ candidate: ArraySlice<Int32>, from start: Int, before end: inout Int
  ) {
    var row = block.endIndex - 1
    while row >= block.startIndex, end > candidate.startIndex {
      if block[row] == candidate[end - 1] {
        marks.insert(row - start)
        row -= 1
        end -= 1
      } else if goesLeft[(row - block.startIndex) * candidate.count + end - 1 - candidate.startIndex] {
        end -= 1
      } else {
        row -= 1
      }
    }
  }
}
