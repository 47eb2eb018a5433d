/// Counts the N-grams that two texts share, each as often as in the text that has fewer of it.
///
/// N-grams get numbers as tokens do: the number of an N-gram is looked up by that of its first N - 1 tokens
/// and its last token. Positions where either is not shared are passed over, so the look-ups of a length are
/// at most the shared tokens of both texts, in a table of at least twice as many slots of 12 bytes as the
/// reference has tokens. No hash is trusted without comparing. Bigrams alone are mostly left to
/// `BigramMatches`.
package struct NGramMatches {
  /// By length minus one, how many N-grams are shared, as far as there are any.
  private var hits: [Int] = []
  private var bigrams = BigramMatches()
  private var reference = Grams()
  private var candidate = Grams()
  private var table = KeyTable()
  /// By number, how many N-grams of the reference have not been met in the candidate.
  private var counts: [Int32] = []

  package init() {}

  /// How many N-grams of this length are shared; it was among those counted last.
  package func hits(length: Int) -> Int { length <= hits.count ? hits[length - 1] : 0 }

  /// Counts the shared N-grams of all lengths from one up to this one.
  package mutating func count(in pair: borrowing TokenPair, upTo length: Int) {
    hits.removeAll(keepingCapacity: true)
    hits.append(pair.sharedTotal)
    guard length > 1 else { return }
    if length == 2, pair.distinct <= BigramMatches.mostTokens {
      hits.append(bigrams.hits(in: pair))
      return
    }
    reference.start(pair.reference.flat, shared: pair.sharedCounts)
    candidate.start(pair.candidate.flat, shared: pair.sharedCounts)
    for added in 1..<length {
      reference.keep(extendedBy: added)
      candidate.keep(extendedBy: added)
      // A longer N-gram has none in common either, however large the length.
      if reference.count == 0 || candidate.count == 0 { return }
      table.clear(forAtMost: reference.count)
      counts.clear(reference.count + 1)
      Self.number(&reference, added, with: &table, counting: &counts)
      hits.append(Self.number(&candidate, added, with: table, taking: &counts))
    }
  }

  /// Numbers the N-grams of the reference and counts each.
  private static func number(
    _ reference: inout Grams, _ added: Int, with table: inout KeyTable, counting counts: inout [Int32]
  ) {
    var counts = counts.mutableSpan
    for index in 0..<reference.count {
      let number = table.number(for: reference.key(at: index, added: added))
      reference.setNumber(number, at: index)
      counts[Int(number)] += 1
    }
  }

  /// Numbers the N-grams of the candidate and takes each off the counts, as long as there are any.
  private static func number(
    _ candidate: inout Grams, _ added: Int, with table: KeyTable, taking counts: inout [Int32]
  ) -> Int {
    var counts = counts.mutableSpan
    var hits: Int32 = 0
    for index in 0..<candidate.count {
      let number = table.number(of: candidate.key(at: index, added: added))
      candidate.setNumber(number, at: index)
      let isHit = min(counts[Int(number)], 1)
      counts[Int(number)] &-= isHit
      hits &+= isHit
    }
    return Int(hits)
  }
}

/// The N-grams of a text that may be shared, by where they start.
private struct Grams {
  struct Gram {
    var position = 0
    /// The number of the N-gram, or zero if it is not shared.
    var number: Int32 = 0
  }

  /// The tokens of the text, those that are not shared as zero, and a zero after the end.
  private var tokens: [Int32] = []
  /// How many tokens the text has.
  private var length = 0
  private var grams: [Gram] = []
  private(set) var count = 0

  /// Gives an N-gram another number.
  mutating func setNumber(_ number: Int32, at index: Int) { grams[index].number = number }

  /// Starts with the single tokens.
  mutating func start(_ text: [Int32], shared counts: [Int32]) {
    length = text.count
    tokens.clear(length + 1)
    if grams.count < text.count { grams += repeatElement(Gram(), count: text.count - grams.count) }
    count = Grams.start(text.span, shared: counts.span, &tokens, &grams)
  }

  private static func start(
    _ text: Span<Int32>, shared counts: Span<Int32>, _ tokens: inout [Int32], _ grams: inout [Gram]
  ) -> Int {
    var tokens = tokens.mutableSpan
    var grams = grams.mutableSpan
    var count = 0
    for position in text.indices {
      let token = text[position]
      let isShared = min(counts[Int(token)], 1)
      tokens[position] = token &* isShared
      grams[count] = Gram(position: position, number: token)
      count &+= Int(isShared)
    }
    return count
  }

  /// Keeps the N-grams that are shared and followed by a shared token.
  mutating func keep(extendedBy added: Int) {
    let (tokens, length, count) = (tokens, length, count)
    var grams = grams.mutableSpan
    var kept = 0
    for index in 0..<count {
      let gram = grams[index]
      let next = tokens[min(gram.position &+ added, length)]
      grams[kept] = gram
      kept &+= (gram.number != 0 ? 1 : 0) & (next != 0 ? 1 : 0)
    }
    self.count = kept
  }

  /// The number of an N-gram and the token after it; neither is zero.
  func key(at index: Int, added: Int) -> UInt64 {
    let gram = grams[index]
    return UInt64(UInt32(bitPattern: gram.number)) << 32
      | UInt64(UInt32(bitPattern: tokens[gram.position + added]))
  }
}

/// Numbers keys other than zero from one up.
struct KeyTable {
  private var slots = 0
  private var keys: [UInt64] = []
  private var numbers: [Int32] = []
  private var last: Int32 = 0

  mutating func clear(forAtMost count: Int) {
    slots = 16
    while slots < 2 * count { slots *= 2 }
    keys.clear(slots)
    numbers.clear(slots)
    last = 0
  }

  /// The number of a key, or zero if it has none.
  func number(of key: UInt64) -> Int32 { numbers[slot(of: key)] }

  /// The number of a key, a new one if it has none.
  mutating func number(for key: UInt64) -> Int32 {
    let slot = slot(of: key)
    if keys[slot] == 0 {
      last += 1
      keys[slot] = key
      numbers[slot] = last
    }
    return numbers[slot]
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (slots - 1) }
    return slot
  }
}
