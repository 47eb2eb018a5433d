/// Counts the different N-grams of two texts and those that both have.
///
/// An N-gram has the number that a table gives its first N - 1 tokens, looked up with its last token, so a length costs
/// a look-up per token of both texts.
struct DistinctGrams {
  /// By length minus one.
  private var found: [MatchCounts] = []
  private var table = KeyTable()
  /// By position, the number of the N-gram that starts there.
  private var referenceNumbers: [Int32] = []
  private var candidateNumbers: [Int32] = []
  /// By number, whether the reference has the N-gram (1) and whether the candidate has it (2).
  private var owners: [UInt8] = []

  /// The different N-grams of a length that was counted.
  func counts(length: Int) -> MatchCounts {
    length <= found.count ? found[length - 1] : MatchCounts(hits: 0, candidate: 0, reference: 0)
  }

  /// Counts the N-grams of all lengths from one up to this one.
  mutating func count(reference: [Int32], candidate: [Int32], upTo length: Int) {
    found.removeAll(keepingCapacity: true)
    referenceNumbers.clear(reference.count)
    candidateNumbers.clear(candidate.count)
    for length in 1...max(1, min(length, max(reference.count, candidate.count))) {
      table.clear(forAtMost: reference.count + candidate.count)
      owners.clear(reference.count + candidate.count + 1)
      var counts = MatchCounts(hits: 0, candidate: 0, reference: 0)
      counts.reference =
        Self.number(reference, length, &referenceNumbers, with: &table, &owners, owner: 1).new
      (counts.candidate, counts.hits) = Self.number(
        candidate, length, &candidateNumbers, with: &table, &owners, owner: 2)
      found.append(counts)
    }
  }

  /// Numbers the N-grams of a text; how many it has, and how many of them the other text was found to have.
  private static func number(
    _ tokens: [Int32], _ length: Int, _ numbers: inout [Int32], with table: inout KeyTable,
    _ owners: inout [UInt8], owner: UInt8
  ) -> (new: Int, shared: Int) {
    var (new, shared) = (0, 0)
    guard tokens.count >= length else { return (0, 0) }
    for start in 0...(tokens.count - length) {
      let last = UInt64(UInt32(bitPattern: tokens[start + length - 1] + 1))
      let number = table.number(for: UInt64(UInt32(bitPattern: numbers[start])) << 32 | last)
      numbers[start] = number
      let known = owners[Int(number)]
      if known & owner == 0 {
        new += 1
        shared += known == 0 ? 0 : 1
        owners[Int(number)] = known | owner
      }
    }
    return (new, shared)
  }
}

/// Counts the different pairs of tokens in order, with a bounded gap between them, of two texts and of both.
///
/// All pairs with the same first token are dealt with together, so the memory is linear in the vocabulary.
struct DistinctSkipBigrams {
  /// By token, the round in which each text had it as a second token.
  private var inReference: [Int32] = []
  private var inCandidate: [Int32] = []
  private var round: Int32 = 0

  mutating func counts(
    _ reference: [Int32], _ candidate: [Int32], gap: Int?, _ vocabularySize: Int
  ) -> MatchCounts {
    inReference.clear(vocabularySize)
    inCandidate.clear(vocabularySize)
    round = 0
    let places = (Self.places(reference), Self.places(candidate))
    var counts = MatchCounts(hits: 0, candidate: 0, reference: 0)
    for first in Set(places.0.keys).union(places.1.keys) {
      round += 1
      Self.forEachSecond(reference, places.0[first] ?? [], gap) { second in
        if inReference[second] != round { counts.reference += 1 }
        inReference[second] = round
      }
      Self.forEachSecond(candidate, places.1[first] ?? [], gap) { second in
        if inCandidate[second] == round { return }
        inCandidate[second] = round
        counts.candidate += 1
        if inReference[second] == round { counts.hits += 1 }
      }
    }
    return counts
  }

  private static func places(_ tokens: [Int32]) -> [Int32: [Int]] {
    Dictionary(grouping: tokens.indices) { tokens[$0] }
  }

  /// Calls with each token that follows on one of the places; without a bound what follows the first follows them all.
  private static func forEachSecond(_ tokens: [Int32], _ places: [Int], _ gap: Int?, _ body: (Int) -> Void) {
    for place in gap == nil ? places.prefix(1) : places[...] {
      let (most, overflow) = (place + 2).addingReportingOverflow(gap ?? tokens.count)
      for second in tokens[(place + 1)..<max(place + 1, overflow ? tokens.count : min(tokens.count, most))] {
        body(Int(second))
      }
    }
  }
}
