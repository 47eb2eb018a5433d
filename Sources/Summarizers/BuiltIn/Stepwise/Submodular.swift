import Foundation
public import SumbenchText

/// Coverage and diversity as one submodular function, maximised greedily (Lin & Bilmes 2011).
///
///     f(S)        = coverage(S) + lambda * diversity(S)
///     coverage(S) = sum over all sentences i of min(sum over j in S of w(i, j), alpha * sum over all j of w(i, j))
///     diversity(S) = sum over the clusters P of the square root of (sum over j in S and P of r(j))
///     r(j)        = mean over all sentences i of w(i, j)
///
/// w is the cosine of TF-IDF vectors. As in the paper: alpha = a / sentences with a = 5, lambda = 6, a cluster for
/// every five sentences, and the sentence taken next is the one with the greatest gain over cost to the power r,
/// r = 0.3; in the end a single sentence that is better than all that was chosen takes its place. The cost of a
/// sentence is its length in the limit's unit. Gains only shrink as the summary grows, so an earlier one is a bound.
///
/// Departures: clusters come from `SentenceClusters`, the paper's from CLUTO; the idf is over the article's own
/// sentences; terms are single words, the paper's also pairs.
public struct Submodular: Summarizer {
  /// `submodular`.
  public let name = "submodular"
  /// The weight of diversity.
  public let lambda: Double
  /// The cap on coverage, in shares of 1 / sentences.
  public let coverage: Double
  /// The power of the cost that a gain is divided by.
  public let scaling: Double

  /// The submodular function with these weights.
  ///
  /// - Parameters:
  ///   - lambda: The weight of diversity.
  ///   - coverage: The cap on coverage, in shares of 1 / sentences.
  ///   - scaling: The power of the cost that a gain is divided by.
  public init(lambda: Double = 6, coverage: Double = 5, scaling: Double = 0.3) {
    self.lambda = lambda
    self.coverage = coverage
    self.scaling = scaling
  }

  /// Sentences chosen greedily by gain over cost; leading ones where none has a term.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    let vectors = SparseMatrix(termCountsOf: document).weightedByRarity().withUnitRows()
    guard document.sentences.count > 1, !vectors.isZero else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    var objective = Objective(vectors, lambda: lambda, alpha: coverage / Double(vectors.rowCount))
    let gains = document.sentences.indices.map { objective.gain(of: $0) }
    var selection = StepwiseSelection(of: document, within: limit)
    let scales = selection.lengths.map { pow(Double(max($0, 1)), scaling) }
    var bounds = zip(gains, scales).map(/)
    let single = gains.indices.filter { selection.isOpen[$0] }.max { (gains[$0], $1) < (gains[$1], $0) }
    while let taken = selection.takeBest(
      below: { bounds[$0] },
      by: { sentence in
        bounds[sentence] = objective.gain(of: sentence) / scales[sentence]
        return bounds[sentence]
      })
    {
      objective.add(taken)
    }
    let summary = selection.summary
    if let single, !summary.isCut, gains[single] > objective.value {
      return Summary(sentences: [single], of: document)
    }
    return summary
  }
}

/// The function to be maximised, for a summary that grows.
private struct Objective {
  private var products: SentenceProducts
  private let lambda: Double
  /// How far each sentence can be covered.
  private let caps: [Double]
  private let cluster: [Int]
  private let reward: [Double]
  private var covered: [Double]
  private var rewarded: [Double]
  private(set) var value = 0.0

  init(_ vectors: SparseMatrix, lambda: Double, alpha: Double) {
    let count = vectors.rowCount
    let likenessToAll = vectors.times(vectors.columnSums())
    let clusterCount = max(1, count / 5)
    self.lambda = lambda
    products = SentenceProducts(vectors)
    caps = likenessToAll.map { alpha * $0 }
    reward = likenessToAll.map { $0 / Double(count) }
    cluster = SentenceClusters.groups(of: vectors, count: clusterCount)
    covered = [Double](repeating: 0, count: count)
    rewarded = [Double](repeating: 0, count: clusterCount)
  }

  /// How much the value grows with the sentence.
  mutating func gain(of sentence: Int) -> Double {
    products.look(at: sentence)
    var gain = 0.0
    for other in products.touched.map(Int.init) {
      gain += min(covered[other] + products.values[other], caps[other]) - min(covered[other], caps[other])
    }
    let before = rewarded[cluster[sentence]]
    return gain + lambda * ((before + reward[sentence]).squareRoot() - before.squareRoot())
  }

  mutating func add(_ sentence: Int) {
    value += gain(of: sentence)
    for other in products.touched.map(Int.init) { covered[other] += products.values[other] }
    rewarded[cluster[sentence]] += reward[sentence]
  }
}
