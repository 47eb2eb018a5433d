import Foundation
public import SumbenchText

/// TextRank with BM25+ as the similarity of sentences (Barrios, López, Argerich & Wachenchauzer 2016).
///
/// A sentence is taken as a query, every other sentence as a document it is to find:
///
///     weight(i, j) = sum over terms t of i, as often as i has them, of
///                    idf(t) * (f(t, j) * (k + 1) / (f(t, j) + k * (1 - b + b * length(j) / mean length)) + delta)
///     idf(t)       = ln((sentences - n(t) + 0.5) / (n(t) + 0.5)), for t in n(t) sentences
///
/// Where a term is in more than half of the sentences that logarithm is below 0, and the paper puts a share
/// epsilon of the mean idf over all terms in its place. The constants are the paper's: k = 1.2, b = 0.75,
/// delta = 1, epsilon = 0.25. The walk follows an edge from i to j by weight(i, j): weights are not the same both
/// ways. Departure: in the shortest of articles the mean idf is itself below 0, and then counts as 0.
public struct TextRankBM25: SentenceRanker {
  /// `textrank-bm25`.
  public let name = "textrank-bm25"
  /// The probability of following an edge, from 0 to below 1.
  public let damping: Double

  /// TextRank over BM25+ with this damping factor.
  ///
  /// - Parameter damping: The probability of following an edge, from 0 to below 1.
  public init(damping: Double = 0.85) {
    precondition((0..<1).contains(damping))
    self.damping = damping
  }

  private static let saturation = 1.2
  private static let lengthShare = 0.75
  private static let delta = 1.0
  private static let epsilon = 0.25

  /// The PageRank of each sentence; `nil` where no sentence finds another.
  public func scores(of document: Document) -> [Double]? {
    let counts = SparseMatrix(termCountsOf: document)
    let idf = Self.idf(counts)
    let lengths = document.sentences.map { Double($0.terms.count) }
    let meanLength = lengths.reduce(0, +) / Double(lengths.count)
    let informative = counts.mapped { _, term, count in idf[term] > 0 ? count : 0 }
    let queries = informative.mapped { _, term, count in count * idf[term] }
    let documents = informative.mapped { sentence, _, count in
      let length = 1 - Self.lengthShare + Self.lengthShare * lengths[sentence] / meanLength
      return count * (Self.saturation + 1) / (count + Self.saturation * length) + Self.delta
    }
    let edges = ProductEdges(leaving: queries, reaching: documents, includesLoops: false)
    return PowerIteration(damping: damping).rank(of: edges)
  }

  private static func idf(_ counts: SparseMatrix) -> [Double] {
    let total = Double(counts.rowCount)
    let raw = counts.rowsPerColumn().map { log((total - Double($0) + 0.5) / (Double($0) + 0.5)) }
    let mean = raw.reduce(0, +) / Double(raw.count)
    return raw.map { $0 < 0 ? max(0, epsilon * mean) : $0 }
  }
}
