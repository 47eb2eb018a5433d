/// chrF (Popović 2015) and chrF++ (Popović 2017) as sacreBLEU 2.5.1 computes them: the F-score of n-grams of one to six
/// characters, and for chrF++ of one and two words, in which recall counts twice as much as precision.
///
///     CharacterF.plain.score(of: "The cat sat on the mat.", against: ["The cat is on the mat."])      // 67.17273492330233
///
/// Scores run from 0 to 100 and are equal to sacreBLEU's in every digit. White space does not count. Of several references
/// the one with the highest score counts, the first where several have it.
package struct CharacterF: Hashable, Sendable {
  /// chrF: `nc:6|nw:0`.
  package static let plain = CharacterF(wordOrder: 0)
  /// chrF++: `nc:6|nw:2`.
  package static let withWords = CharacterF(wordOrder: 2)

  /// The longest n-grams of words that count.
  package let wordOrder: Int

  static let characterOrder = 6
  private static let recallWeight = 2.0

  /// sacreBLEU's name: `chrF2` or `chrF2++`.
  package var name: String { "chrF2" + String(repeating: "+", count: wordOrder) }

  /// What is counted; the statistics of a corpus are the sums of those of its items.
  package struct Statistics: Hashable, Sendable {
    /// For each order, characters first: n-grams of the candidate, of the reference, and of both.
    package var counts: [Counts]

    /// The counts of one order.
    package struct Counts: Hashable, Sendable {
      package var candidate = 0
      package var reference = 0
      package var matches = 0
    }

    package static func += (sum: inout Statistics, other: Statistics) {
      for order in sum.counts.indices {
        sum.counts[order].candidate += other.counts[order].candidate
        sum.counts[order].reference += other.counts[order].reference
        sum.counts[order].matches += other.counts[order].matches
      }
    }
  }

  /// Nothing counted.
  package var noStatistics: Statistics {
    Statistics(counts: Array(repeating: Statistics.Counts(), count: Self.characterOrder + wordOrder))
  }

  /// Counts one text against the best of its references, of which there is at least one.
  package func statistics(of candidate: String, against references: [String]) -> Statistics {
    precondition(!references.isEmpty, "chrF needs a reference")
    var numbers = WordNumbers()
    let own = grams(of: candidate, &numbers)
    var best: (score: Double, statistics: Statistics)?
    for reference in references {
      let theirs = grams(of: reference, &numbers)
      let statistics = Statistics(
        counts: zip(own, theirs).map { own, theirs in
          Statistics.Counts(
            candidate: theirs.total == 0 ? 0 : own.total, reference: theirs.total,
            matches: own.matches(with: theirs))
        })
      let score = score(of: statistics)
      if best.map({ score > $0.score }) ?? true { best = (score, statistics) }
    }
    return best!.statistics
  }

  /// The score of one text, 0 to 100.
  package func score(of candidate: String, against references: [String]) -> Double {
    score(of: statistics(of: candidate, against: references))
  }

  /// The score of statistics, 0 to 100.
  package func score(of statistics: Statistics) -> Double {
    var (precision, recall, orders) = (0.0, 0.0, 0.0)
    for counts in statistics.counts where counts.candidate > 0 && counts.reference > 0 {
      precision += Double(counts.matches) / Double(counts.candidate)
      recall += Double(counts.matches) / Double(counts.reference)
      orders += 1
    }
    if orders == 0 { return 0 }
    precision /= orders
    recall /= orders
    if precision + recall == 0 { return 0 }
    let factor = Self.recallWeight * Self.recallWeight
    return 100 * ((1 + factor) * precision * recall / (factor * precision + recall))
  }

  /// How the score is computed, in the style of sacreBLEU's signatures; `references` is `nil` where their number varies.
  package func signature(references: Int?, version: String) -> String {
    "nrefs:\(references.map(String.init) ?? "var")|case:mixed|eff:yes|nc:\(Self.characterOrder)|nw:\(wordOrder)|space:no"
      + "|version:\(version)"
  }

  private func grams(of text: String, _ numbers: inout WordNumbers) -> [NGrams] {
    let bytes = Array(text.utf8)
    let words = PythonWords.ranges(in: bytes.span).map { bytes[$0] }
    let characters = words.flatMap { String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value) }
    var grams = (1...Self.characterOrder).map { NGrams(of: characters, order: $0, bits: 21) }
    if wordOrder > 0 {
      let units = numbers.numbers(of: words.flatMap(Self.withoutMarks))
      grams += (1...wordOrder).map { NGrams(of: units, order: $0, bits: 32) }
    }
    return grams
  }

  /// A word without the one ASCII punctuation mark at its end, or else at its beginning, which is a word of its own.
  private static func withoutMarks(_ word: ArraySlice<UInt8>) -> [[UInt8]] {
    guard let first = word.first, let last = word.last, word.count > 1 else { return [Array(word)] }
    if isMark(last) { return [Array(word.dropLast()), [last]] }
    if isMark(first) { return [[first], Array(word.dropFirst())] }
    return [Array(word)]
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
