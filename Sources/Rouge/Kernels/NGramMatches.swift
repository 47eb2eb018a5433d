/// Counts the N-grams that two texts share, each as often as in the text that has fewer of it.
///
/// N-grams get numbers as tokens do: the number of an N-gram is looked up by that of its first N - 1 tokens
/// and its last token. So each length costs one look-up per position, in a table of at least twice as many
/// slots of 16 bytes as the reference has tokens; no hash is ever trusted without comparing.
package struct NGramMatches {
  /// By length minus one, how many N-grams are shared.
  package private(set) var hits: [Int] = []
  private var reference: [Int32] = []
  private var candidate: [Int32] = []
  private var counts: [Int32] = []
  private var keys: [UInt64] = []
  private var values: [Int32] = []

  package init() {}

  /// Counts the shared N-grams of all lengths from one up to this one.
  package mutating func count(in pair: borrowing TokenPair, upTo length: Int) {
    hits = [pair.sharedTotal]
    reference = pair.reference.flat
    candidate = pair.candidate.flat
    for added in 1..<max(length, 1) {
      guard pair.reference.flat.count > added, hits[added - 1] > 0 else {
        hits.append(0)
        continue
      }
      hits.append(lengthen(by: added, pair.reference.flat, pair.candidate.flat))
    }
  }

  /// Turns the numbers of N-grams into those of N-grams one token longer, and counts the shared ones.
  private mutating func lengthen(by added: Int, _ referenceTokens: [Int32], _ candidateTokens: [Int32]) -> Int
  {
    var slots = 64
    while slots < 2 * referenceTokens.count { slots *= 2 }
    keys.reset(count: slots)
    values.reset(count: slots)
    counts.removeAll(keepingCapacity: true)
    counts.append(0)
    for position in 0..<(referenceTokens.count - added) {
      let key = NGramMatches.key(reference[position], referenceTokens[position + added])
      let slot = slot(of: key)
      if keys[slot] == 0 {
        keys[slot] = key
        values[slot] = Int32(counts.count)
        counts.append(0)
      }
      reference[position] = values[slot]
      counts[Int(values[slot])] += 1
    }
    var hits = 0
    for position in 0..<max(candidateTokens.count - added, 0) {
      guard candidate[position] != 0, candidateTokens[position + added] != 0 else {
        candidate[position] = 0
        continue
      }
      let gram = values[slot(of: NGramMatches.key(candidate[position], candidateTokens[position + added]))]
      candidate[position] = gram
      if counts[Int(gram)] > 0 {
        counts[Int(gram)] -= 1
        hits += 1
      }
    }
    return hits
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Never zero, which marks a free slot: both numbers are at least one.
  private static func key(_ prefix: Int32, _ last: Int32) -> UInt64 { UInt64(prefix) << 32 | UInt64(last) }
}
