/// Counts the pairs of tokens in order, with a bounded gap between them, that two texts share.
///
/// All pairs with the same first token are dealt with together, so the tables are linear in the reference.
/// The time is the number of pairs: tokens times gap, or half the square of the tokens without a bound.
package struct SkipBigramMatches {
  private var counts: [Int32] = []
  private var referencePositions = Positions()
  private var candidatePositions = Positions()

  package init() {}

  /// How many pairs are shared with at most `gap` tokens between, or any number if `nil`; each pair as often
  /// as in the text that has fewer of it.
  package mutating func hits(in pair: borrowing TokenPair, gap: Int?) -> Int {
    let reference = pair.reference.flat
    let candidate = pair.candidate.flat
    let reach = 1 + min(gap ?? .max - 1, max(reference.count, candidate.count))
    counts.clear(pair.distinct + 1)
    referencePositions.collect(reference, distinct: pair.distinct)
    candidatePositions.collect(candidate, distinct: pair.distinct)
    var hits = 0
    for first in 1..<(pair.distinct + 1) where pair.sharedCounts[first] > 0 {
      referencePositions.forEachSecond(after: first, reach: reach, in: reference) { counts[$0] += 1 }
      candidatePositions.forEachSecond(after: first, reach: reach, in: candidate) { second in
        if second != 0, counts[second] > 0 {
          counts[second] -= 1
          hits += 1
        }
      }
      referencePositions.forEachSecond(after: first, reach: reach, in: reference) { counts[$0] = 0 }
    }
    return hits
  }

  /// How many tokens are shared, each as often as in the text that has fewer of it, the last token of both
  /// texts left out.
  package mutating func unigramHits(in pair: borrowing TokenPair) -> Int {
    counts.clear(pair.distinct + 1)
    for token in pair.reference.flat.dropLast() { counts[Int(token)] += 1 }
    var hits = 0
    for token in pair.candidate.flat.dropLast() where counts[Int(token)] > 0 {
      counts[Int(token)] -= 1
      hits += 1
    }
    return hits
  }

  /// How many such pairs a text of `tokens` tokens has.
  package static func total(tokens: Int, gap: Int?) -> Int {
    let reach = min(1 + min(gap ?? .max - 1, tokens), max(tokens - 1, 0))
    return reach * tokens - reach * (reach + 1) / 2
  }
}

/// The positions of each token in a text, as chains.
private struct Positions {
  private var first: [Int32] = []
  private var next: [Int32] = []

  mutating func collect(_ tokens: [Int32], distinct: Int) {
    first.clear(distinct + 1)
    next.clear(tokens.count + 1)
    for position in tokens.indices.reversed() {
      next[position + 1] = first[Int(tokens[position])]
      first[Int(tokens[position])] = Int32(position + 1)
    }
  }

  func forEachSecond(after token: Int, reach: Int, in tokens: [Int32], _ body: (Int) -> Void) {
    var start = Int(first[token])
    while start != 0 {
      for position in start..<min(start + reach, tokens.count) { body(Int(tokens[position])) }
      start = Int(next[start])
    }
  }
}
