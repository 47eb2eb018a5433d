/// Counts the N-grams that two texts share, each as often as in the text that has fewer of it.
///
/// N-grams get numbers as tokens do: the number of an N-gram is looked up by that of its first N - 1 tokens
/// and its last token, and is zero if either is not shared. So a length costs at most one look-up per position,
/// most positions none, in a table of at least twice as many slots of 12 bytes as the reference has tokens. No
/// hash is trusted without comparing.
package struct NGramMatches {
  /// By length minus one, how many N-grams are shared.
  package private(set) var hits: [Int] = []
  /// The tokens of the reference that are shared, zeros for the others.
  private var tokens: [Int32] = []
  private var reference: [Int32] = []
  private var candidate: [Int32] = []
  private var counts: [Int32] = []
  /// How many slots the table has, a power of two.
  private var slots = 0
  private var keys: [UInt64] = []
  private var values: [Int32] = []

  package init() {}

  /// Counts the shared N-grams of all lengths from one up to this one.
  package mutating func count(in pair: borrowing TokenPair, upTo length: Int) {
    hits.removeAll(keepingCapacity: true)
    hits.append(pair.sharedTotal)
    guard length > 1 else { return }
    tokens.copy(pair.reference.flat)
    for position in tokens.indices where pair.sharedCounts[Int(tokens[position])] == 0 {
      tokens[position] = 0
    }
    reference.copy(tokens)
    candidate.copy(pair.candidate.flat)
    for added in 1..<length {
      clearTable()
      Self.lengthen(&reference, tokens, by: added, &keys, &values, &counts, slots)
      hits.append(Self.lengthen(&candidate, pair.candidate.flat, by: added, keys, values, &counts, slots))
    }
  }

  private static func drop(unshared counts: [Int32], from tokens: inout [Int32]) {
    let counts = counts.span
    var tokens = tokens.mutableSpan
    for position in tokens.indices {
      let token = tokens[position]
      tokens[position] = counts[Int(token)] == 0 ? 0 : token
    }
  }

  private mutating func clearTable() {
    slots = 64
    while slots < 2 * tokens.count { slots *= 2 }
    keys.clear(slots)
    values.clear(slots)
    counts.clear(tokens.count + 1)
  }

  /// Turns the numbers of N-grams of the reference into those of N-grams one token longer.
  private static func lengthen(
    _ grams: inout [Int32], _ tokens: [Int32], by added: Int, _ keys: inout [UInt64], _ values: inout [Int32],
    _ counts: inout [Int32], _ slots: Int
  ) {
    let tokens = tokens.span
    var grams = grams.mutableSpan
    var keys = keys.mutableSpan
    var values = values.mutableSpan
    var counts = counts.mutableSpan
    var distinct: Int32 = 0
    for position in 0..<max(tokens.count - added, 0) {
      guard grams[position] != 0, tokens[position + added] != 0 else {
        grams[position] = 0
        continue
      }
      let key = key(grams[position], tokens[position + added])
      let slot = slot(of: key, in: keys.span, slots)
      if keys[slot] == 0 {
        distinct += 1
        keys[slot] = key
        values[slot] = distinct
      }
      grams[position] = values[slot]
      counts[Int(values[slot])] += 1
    }
  }

  /// The same for the candidate, and how many of its N-grams are shared.
  private static func lengthen(
    _ grams: inout [Int32], _ tokens: [Int32], by added: Int, _ keys: [UInt64], _ values: [Int32],
    _ counts: inout [Int32], _ slots: Int
  ) -> Int {
    let tokens = tokens.span
    let keys = keys.span
    let values = values.span
    var grams = grams.mutableSpan
    var counts = counts.mutableSpan
    var hits = 0
    for position in 0..<max(tokens.count - added, 0) {
      guard grams[position] != 0, tokens[position + added] != 0 else {
        grams[position] = 0
        continue
      }
      let gram = values[slot(of: key(grams[position], tokens[position + added]), in: keys, slots)]
      grams[position] = gram
      if counts[Int(gram)] > 0 {
        counts[Int(gram)] -= 1
        hits += 1
      }
    }
    return hits
  }

  /// The slot of a key, or the free slot where it belongs.
  private static func slot(of key: UInt64, in keys: Span<UInt64>, _ slots: Int) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (slots - 1) }
    return slot
  }

  /// Never zero, which marks a free slot: both numbers are at least one.
  private static func key(_ prefix: Int32, _ last: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: prefix)) << 32 | UInt64(UInt32(bitPattern: last))
  }
}
