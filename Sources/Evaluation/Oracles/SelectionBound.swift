import SumbenchRouge

/// An upper bound for the scores that a selection of sentences and its continuations can have.
///
/// A score is h / (a r + b c), h matching N-grams in r of the reference and c of the candidate, with (a, b) = (1, 0)
/// for recall, (0, 1) for precision, (1 - alpha, alpha) for F. Beating s means h - s (a r + b c) > 0. Within
/// sentences each added sentence brings at most the matches that it would bring alone now, since a match is used up
/// once; across its end at most those that begin as an N-gram of the reference does and go on with a later
/// sentence's first word. So each sentence of a continuation gains at most the sum of that and -s b times its
/// length, and all together at most what a knapsack of the limit's size can hold of those gains. Subsequences match
/// no more than single words do, which bounds ROUGE-L and Lsum; several references give no more than the best of
/// them.
///
/// Under a truncation the candidate's length is not known and b counts as 0; one in bytes may leave the beginning of
/// a word that matches where the word does not, which is one more match. What rounding to five decimals can lift a
/// score by is added to every comparison.
struct SelectionBound {
  /// N of the N-grams, 1 for subsequences.
  private let order: Int
  private let lengths: [Int]
  private let weights: (reference: Double, candidate: Double)
  private let margin: Double
  /// Whether the bound holds; sets, roots and exchanged sides have another, and nothing is ruled out under them.
  private let holds: Bool
  /// Matches that a cut through a word may bring.
  private let cutMatches: Int
  private var references: [MatchesLeft]
  private var chosenLength = 0

  init(_ scorer: SelectionScorer) throws {
    if case .n(let order) = scorer.variant { self.order = order } else { order = 1 }
    let alpha = scorer.rules.rouge.alpha
    let truncation = scorer.rules.rouge.truncation
    let isCut = truncation != .none
    switch truncation {
    case .bytes, .characters: cutMatches = 1
    case .none, .words, .runs, .referenceWords: cutMatches = 0
    }
    let rouge = scorer.rules.rouge
    holds =
      rouge.counts == .multiset && rouge.subsequences == .multiset && rouge.root == 1
      && rouge.sides == .asGiven
    weights =
      switch scorer.rules.measures[0] {
      case .recall: (1, 0)
      case .precision: (0, isCut ? 0 : 1)
      case .f1: (1 - alpha, isCut ? 0 : alpha)
      }
    let steepness = alpha > 0 && alpha < 1 ? 1 / alpha + 1 / (1 - alpha) : 1
    margin = scorer.rules.rouge.rounding == .none ? 1e-12 : 5e-6 * (steepness + 1)
    let sentences = try scorer.sentenceTokens()
    lengths = sentences.map(\.count)
    let isSubsequence = scorer.variant == .l || scorer.variant == .lSum
    references = scorer.references.map { [order] in
      let tokens = isSubsequence ? $0.tokens.inSentences : $0.tokens.flat
      return MatchesLeft(
        reference: tokens, count: min(tokens.count, $0.tokens.flat.count), sentences: sentences, order: order)
    }
  }

  /// All sentences, those with the most matches first, equals in order.
  var mostPromisingFirst: [Int] {
    let values = lengths.indices.map { sentence in references.map { $0.gain(of: sentence) }.max() ?? 0 }
    return lengths.indices.sorted { (values[$1], $0) < (values[$0], $1) }
  }

  /// Takes a sentence into the selection.
  mutating func add(_ sentence: Int) {
    chosenLength += lengths[sentence]
    for index in references.indices { references[index].take(sentence) }
  }

  /// Takes the sentence that was added last out of the selection.
  mutating func remove(_ sentence: Int) {
    chosenLength -= lengths[sentence]
    for index in references.indices { references[index].giveBack(sentence) }
  }

  /// Whether the selection, with any of these sentences that together cost no more than the rest of the limit, might
  /// score above a number; the last of them may be taken in part, which keeps the question easy.
  func allows(more sentences: [(sentence: Int, cost: Int)], within rest: Int, beyond score: Double) -> Bool {
    guard holds else { return true }
    let score = score - margin
    return references.contains { reference in
      let base =
        Double(reference.taken + cutMatches) - score
        * (weights.reference * Double(reference.total)
          + weights.candidate * Double(max(0, chosenLength - order + 1)))
      let gains: [(gain: Double, cost: Int)] = sentences.compactMap { sentence, cost in
        let gain =
          Double(reference.gain(of: sentence)) - score * weights.candidate * Double(lengths[sentence])
        return gain > 0 ? (gain, max(1, cost)) : nil
      }
      var rest = rest
      return gains.sorted { $0.gain * Double($1.cost) > $1.gain * Double($0.cost) }.reduce(base) {
        sum, next in
        let share = min(1, Double(rest) / Double(next.cost))
        rest -= min(rest, next.cost)
        return sum + share * next.gain
      } > 0
    }
  }
}

/// What one reference still has to match, as sentences are taken and given back.
private struct MatchesLeft {
  /// N-grams of the reference.
  let total: Int
  /// The most that the sentences taken may match.
  private(set) var taken = 0
  /// By N-gram of the reference, how often it is still to be matched.
  private var left: [Int] = []
  /// By sentence, the reference's N-grams in it and how often.
  private let shared: [[(nGram: Int, count: Int)]]
  /// By sentence, the most N-grams that match across its end.
  private let acrossEnd: [Int]
  /// What each sentence taken has matched.
  private var history: [[(nGram: Int, count: Int)]] = []

  init(reference: [Int32], count: Int, sentences: [[Int32]], order: Int) {
    var numbers: [ArraySlice<Int32>: Int] = [:]
    var beginnings: Set<ArraySlice<Int32>> = []
    for nGram in reference.nGrams(order) {
      let number = numbers[nGram, default: left.count]
      numbers[nGram] = number
      if number == left.count { left.append(1) } else { left[number] += 1 }
      for length in 1...order { beginnings.insert(nGram.prefix(length)) }
    }
    total = max(0, count - order + 1)
    shared = sentences.map { sentence in
      let found = sentence.nGrams(order).compactMap { numbers[$0] }
      let counts = found.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    var laterFirsts: Set<Int32> = []
    var acrossEnd: [Int] = []
    for sentence in sentences.reversed() {
      acrossEnd.append(
        (1..<min(order, sentence.count + 1)).count { length in
          laterFirsts.contains { beginnings.contains(sentence.suffix(length) + [$0]) }
        })
      if let first = sentence.first { laterFirsts.insert(first) }
    }
    self.acrossEnd = acrossEnd.reversed()
  }

  /// The most that a sentence may add.
  func gain(of sentence: Int) -> Int {
    var gain = acrossEnd[sentence]
    for (nGram, count) in shared[sentence] { gain += min(count, left[nGram]) }
    return gain
  }

  mutating func take(_ sentence: Int) {
    taken += gain(of: sentence)
    history.append(shared[sentence].map { ($0.nGram, min($0.count, left[$0.nGram])) })
    for (nGram, count) in history.last! { left[nGram] -= count }
  }

  mutating func giveBack(_ sentence: Int) {
    for (nGram, count) in history.removeLast() { left[nGram] += count }
    taken -= gain(of: sentence)
  }
}

extension [Int32] {
  /// Its runs of this count of tokens.
  fileprivate func nGrams(_ order: Int) -> some Sequence<ArraySlice<Int32>> {
    (0..<Swift.max(0, count - order + 1)).lazy.map { self[$0..<$0 + order] }
  }
}
