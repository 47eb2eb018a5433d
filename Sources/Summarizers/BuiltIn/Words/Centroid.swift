import Foundation
public import SumbenchText

/// The centroid method of MEAD: closeness to the article's topic words, position, and likeness to the first
/// sentence (Radev, Jing, Styś & Tam 2004).
///
///     weight(t) = occurrences of t in the article * ln(sentences / sentences with t)
///     C(i)      = sum over the words of sentence i of weight(t), for the terms t of the centroid
///     P(i)      = (n - i) / n * (greatest C), for the sentences i = 0 ... n - 1
///     F(i)      = inner product of the term counts of sentences i and 0
///     score(i)  = centroid * C(i) + position * P(i) + first * F(i)
///
/// The three factors are 1, as in the paper's experiments. Departures: MEAD takes the idf from a large corpus;
/// here it comes from the article's own sentences. Terms belong to the centroid if their weight is above
/// `threshold` times the greatest weight; 0.3 is the threshold of Rossiello, Basile & Semeraro 2017.
public struct Centroid: SentenceRanker {
  /// `centroid`.
  public let name = "centroid"
  /// The weight of closeness to the topic words.
  public let centroid: Double
  /// The weight of the position.
  public let position: Double
  /// The weight of similarity to the first sentence.
  public let first: Double
  /// The share of the greatest weight that topic words exceed, from 0 to below 1.
  public let threshold: Double

  /// The centroid method with these weights.
  ///
  /// - Parameters:
  ///   - centroid: The weight of closeness to the topic words.
  ///   - position: The weight of the position.
  ///   - first: The weight of similarity to the first sentence.
  ///   - threshold: The share of the greatest weight that topic words exceed, from 0 to below 1.
  public init(centroid: Double = 1, position: Double = 1, first: Double = 1, threshold: Double = 0.3) {
    self.centroid = centroid
    self.position = position
    self.first = first
    self.threshold = threshold
  }

  /// The weighted sum of the three features; `nil` where no term has weight.
  public func scores(of document: Document) -> [Double]? {
    let counts = SparseMatrix(termCountsOf: document)
    let weights = counts.weightedByRarity().columnSums()
    let greatest = weights.max() ?? 0
    guard greatest > 0 else { return nil }
    let topic = weights.map { $0 > threshold * greatest ? $0 : 0 }
    let closeness = counts.times(topic)
    let highest = closeness.max() ?? 0

    var firstSentence = [Double](repeating: 0, count: counts.columnCount)
    for entry in counts.entries(of: 0) { firstSentence[Int(counts.columns[entry])] = counts.values[entry] }
    let likeness = counts.times(firstSentence)
    let total = closeness.count
    return closeness.indices.map { sentence in
      centroid * closeness[sentence]
        + position * highest * Double(total - sentence) / Double(total)
        + first * likeness[sentence]
    }
  }
}
