import Foundation

/// BLEU (Papineni et al. 2002) as sacreBLEU 2.5.1 computes it (Post 2018): tokenizer 13a, exponential smoothing (Chen and
/// Cherry 2014, method 3), mixed case.
///
///     BLEU.sentence.score(of: "The cat sat on the mat.", against: ["The cat is on the mat."])      // 48.892302243490086
///     BLEU.corpus.score(of: statistics)      // of the sums of all items' statistics
///
/// Scores run from 0 to 100 and are equal to sacreBLEU's under Python 3.11 in every digit. Line breaks are spaces. An empty
/// candidate scores 0. The score of a single text counts only the orders of n-grams that the text is long enough for.
package struct BLEU: Hashable, Sendable {
  /// For single texts: sacreBLEU's `sentence_bleu`.
  package static let sentence = BLEU(hasEffectiveOrder: true)
  /// For the statistics of a whole corpus: sacreBLEU's `corpus_bleu`.
  package static let corpus = BLEU(hasEffectiveOrder: false)

  /// Whether orders of which the candidate has no n-gram are left out.
  package let hasEffectiveOrder: Bool

  static let orders = 4

  /// What is counted; the statistics of a corpus are the sums of those of its items.
  package struct Statistics: Hashable, Sendable {
    /// Words of the candidate.
    package var candidateLength = 0
    /// Words of the reference whose length is closest, the shorter one where two are as close.
    package var referenceLength = 0
    /// For each order the candidate's n-grams that a reference has.
    package var correct = [Int](repeating: 0, count: orders)
    /// For each order the candidate's n-grams.
    package var total = [Int](repeating: 0, count: orders)

    /// Nothing counted.
    package init() {}

    package static func += (sum: inout Statistics, other: Statistics) {
      sum.candidateLength += other.candidateLength
      sum.referenceLength += other.referenceLength
      for order in 0..<orders {
        sum.correct[order] += other.correct[order]
        sum.total[order] += other.total[order]
      }
    }
  }

  /// Counts one text against its references, of which there is at least one.
  package static func statistics(of candidate: String, against references: [String]) -> Statistics {
    precondition(!references.isEmpty, "BLEU needs a reference")
    var numbers = WordNumbers()
    let words = numbers.numbers(of: Tokenizer13a.tokens(of: candidate))
    let others = references.map { numbers.numbers(of: Tokenizer13a.tokens(of: $0)) }
    var statistics = Statistics()
    statistics.candidateLength = words.count
    statistics.referenceLength =
      others.map(\.count).min { (abs(words.count - $0), $0) < (abs(words.count - $1), $1) } ?? 0
    for order in 1...orders {
      let own = NGrams(of: words, order: order, bits: 32)
      var theirs = NGrams(of: others[0], order: order, bits: 32)
      for other in others.dropFirst() { theirs.formUnion(NGrams(of: other, order: order, bits: 32)) }
      statistics.total[order - 1] = own.total
      statistics.correct[order - 1] = own.matches(with: theirs)
    }
    return statistics
  }

  /// The score of one text, 0 to 100.
  package func score(of candidate: String, against references: [String]) -> Double {
    score(of: Self.statistics(of: candidate, against: references))
  }

  /// The score of statistics, 0 to 100.
  package func score(of statistics: Statistics) -> Double {
    let (length, referenceLength) = (Double(statistics.candidateLength), Double(statistics.referenceLength))
    if !statistics.correct.contains(where: { $0 > 0 }) { return 0 }
    let brevityPenalty = length < referenceLength ? exp(1 - referenceLength / length) : 1
    var logarithms = [Double](repeating: Self.logarithmOfZero, count: Self.orders)
    var smoothing = 1.0
    var effectiveOrder = Self.orders
    for order in 0..<Self.orders {
      let (correct, total) = (statistics.correct[order], statistics.total[order])
      if total == 0 { break }
      if hasEffectiveOrder { effectiveOrder = order + 1 }
      if correct == 0 {
        smoothing *= 2
        logarithms[order] = log(100 / (smoothing * Double(total)))
      } else {
        logarithms[order] = log(100 * Double(correct) / Double(total))
      }
    }
    return brevityPenalty * exp(logarithms[..<effectiveOrder].reduce(0, +) / Double(effectiveOrder))
  }

  /// sacreBLEU's stand-in for the logarithm of a precision of zero.
  private static let logarithmOfZero = -9_999_999_999.0

  /// How the score is computed, in the style of sacreBLEU's signatures; `references` is `nil` where their number varies.
  package func signature(references: Int?, version: String) -> String {
    "nrefs:\(references.map(String.init) ?? "var")|case:mixed|eff:\(hasEffectiveOrder ? "yes" : "no")|tok:13a|smooth:exp"
      + "|version:\(version)"
  }
}
