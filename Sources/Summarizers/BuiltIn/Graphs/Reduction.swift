import Foundation
public import SumbenchText

/// Reduction: a sentence is worth the sum of its similarities to all others (Fabish's program Reduction, 2012).
///
///     similarity(i, j) = pairs of equal terms, one of i and one of j / (ln length(i) + ln length(j))
///     score(i)         = sum over j of similarity(i, j)
///
/// It is TextRank without the walk. As in the program, sentences of fewer than four content words are left out:
/// they score 0 and add nothing (the copy of it in the package sumy has no such rule). The program is no
/// published work; it is here because comparisons with sumy list it.
public struct Reduction: SentenceRanker {
  /// `reduction`.
  public let name = "reduction"
  /// The fewest content words of a sentence that counts.
  public let shortest: Int

  /// Reduction over sentences of at least this length.
  ///
  /// - Parameter shortest: The fewest content words of a sentence that counts.
  public init(shortest: Int = 4) {
    self.shortest = shortest
  }

  /// The sum of each sentence's similarities to all others; `nil` where no term is shared.
  public func scores(of document: Document) -> [Double]? {
    let lengths = document.sentences.map(\.terms.count)
    let logLengths = lengths.map { log(Double(max($0, 1))) }
    let counts = SparseMatrix(termCountsOf: document).mapped { sentence, _, count in
      lengths[sentence] < shortest ? 0 : count
    }
    var scores = [Double](repeating: 0, count: lengths.count)
    var vectors = SentenceProducts(counts)
    vectors.forEachSentence { sentence, later, shared in
      for other in later.map(Int.init) {
        let length = logLengths[sentence] + logLengths[other]
        guard length > 0 else { continue }
        scores[sentence] += shared[other] / length
        scores[other] += shared[other] / length
      }
    }
    return scores.contains { $0 > 0 } ? scores : nil
  }
}
