import Foundation
public import SumbenchText

/// PacSum: centrality that depends on where a sentence stands, in its TF-IDF form (Zheng & Lapata 2019).
///
/// A sentence gains from its similarity to sentences after it, and from that to sentences before it by another
/// weight, which may be 0 or negative:
///
///     score(i)  = lambda1 * (sum over j < i of edge(i, j)) + lambda2 * (sum over j > i of edge(i, j))
///     edge(i, j) = max(0, e(i, j) - (min e + beta * (max e - min e)))
///     e(i, j)    = sum over shared terms t of f(t, i) * f(t, j) * idf(t)^2
///     idf(t)     = ln(sentences - n(t) + 0.5) - ln(n(t) + 0.5), for t in n(t) sentences
///
/// lambda1 = -2 and lambda2 = 1 are the values the authors report for news; beta is 0 as in their program, since
/// their 0.6 belongs to similarities of BERT vectors. Departures: a negative idf, of
/// a term in more than half of the sentences, counts as 0, where the square would make the term weighty again; the
/// least and the greatest similarity are over pairs of different sentences; equal scores go to the earlier
/// sentence, where the authors shuffle.
public struct PacSum: SentenceRanker {
  /// `pacsum`.
  public let name = "pacsum"
  /// The weight of the sentences before.
  public let lambda1: Double
  /// The weight of the sentences after.
  public let lambda2: Double
  /// How far up from the least similarity edges begin, from 0 to below 1.
  public let beta: Double

  /// PacSum with these weights.
  ///
  /// - Parameters:
  ///   - lambda1: The weight of the sentences before.
  ///   - lambda2: The weight of the sentences after.
  ///   - beta: How far up from the least similarity edges begin, from 0 to below 1.
  public init(lambda1: Double = -2, lambda2: Double = 1, beta: Double = 0) {
    self.lambda1 = lambda1
    self.lambda2 = lambda2
    self.beta = beta
  }

  /// The centrality of each sentence by its place; `nil` where no two sentences are similar enough.
  public func scores(of document: Document) -> [Double]? {
    let counts = SparseMatrix(termCountsOf: document)
    let total = Double(counts.rowCount)
    let idf = counts.rowsPerColumn().map { max(0, log(total - Double($0) + 0.5) - log(Double($0) + 0.5)) }
    var vectors = SentenceProducts(counts.mapped { _, term, count in count * idf[term] })
    let threshold = threshold(over: &vectors)

    var before = [Double](repeating: 0, count: counts.rowCount)
    var behind = before
    vectors.forEachSentence { sentence, later, similarities in
      for other in later.map(Int.init) where similarities[other] > threshold {
        before[other] += similarities[other] - threshold
        behind[sentence] += similarities[other] - threshold
      }
    }
    guard behind.contains(where: { $0 > 0 }) else { return nil }
    return zip(before, behind).map { lambda1 * $0 + lambda2 * $1 }
  }

  private func threshold(over vectors: inout SentenceProducts) -> Double {
    var least = Double.infinity
    var greatest = 0.0
    var joined = 0
    vectors.forEachSentence { _, later, similarities in
      for other in later {
        least = min(least, similarities[Int(other)])
        greatest = max(greatest, similarities[Int(other)])
      }
      joined += later.count
    }
    if joined < vectors.count * (vectors.count - 1) / 2 { least = 0 }
    return least + beta * (greatest - least)
  }
}
