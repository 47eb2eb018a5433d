public import SumbenchText

/// Luhn's measure: the densest cluster of significant words in a sentence (Luhn 1958).
///
/// Significant are the `share` of the article's content stems that occur most often, of equally frequent ones those
/// that come first, as long as they occur `count` times. A cluster goes from one significant word to another, as far
/// as there are no more than `gap` other words in a row; stop words count as other words here:
///
///     score = greatest over the clusters of (significant words)^2 / (all words of the cluster)
///
/// Luhn speaks of four or five words between significant ones; `gap` is 4. Departure: he sets the least frequency by
/// looking at the article; here it follows from a tenth of the stems, and is 2 or more. (The package sumy takes all
/// words for significant, closes a cluster after three others and gives a single significant word no score.)
public struct Luhn: SentenceRanker {
  /// `luhn`.
  public let name = "luhn"
  /// The share of the stems, the most frequent ones, that count, above 0 and at most 1.
  public let share: Double
  /// The occurrences that a significant stem has at least.
  public let count: Int
  /// The most other words in a row within a cluster.
  public let gap: Int

  /// Luhn's measure with these limits.
  ///
  /// - Parameters:
  ///   - share: The share of the stems, the most frequent ones, that count, above 0 and at most 1.
  ///   - count: The occurrences that a significant stem has at least.
  ///   - gap: The most other words in a row within a cluster.
  public init(share: Double = 0.1, count: Int = 2, gap: Int = 4) {
    self.share = share
    self.count = count
    self.gap = gap
  }

  /// The density of the densest cluster of each sentence; `nil` where no stem is significant.
  public func scores(of document: Document) -> [Double]? {
    let isSignificant = significance(in: document)
    let scores = document.sentences.map { sentence in
      densest(
        zip(sentence.terms, sentence.termPositions).filter { isSignificant[Int($0.0)] }.map { Int($0.1) })
    }
    return scores.contains { $0 > 0 } ? scores : nil
  }

  /// Whether each stem, by its id, is significant.
  private func significance(in document: Document) -> [Bool] {
    var occurrences = [Int](repeating: 0, count: document.vocabularySize)
    var inOrder: [Int] = []
    for term in document.sentences.lazy.flatMap(\.terms).map(Int.init) {
      if occurrences[term] == 0 { inOrder.append(term) }
      occurrences[term] += 1
    }
    let places = inOrder.indices.sorted { (occurrences[inOrder[$1]], $0) < (occurrences[inOrder[$0]], $1) }
    var isSignificant = [Bool](repeating: false, count: document.vocabularySize)
    for place in places.prefix(Int((Double(places.count) * share).rounded(.up))) {
      isSignificant[inOrder[place]] = occurrences[inOrder[place]] >= count
    }
    return isSignificant
  }

  /// The best score of a cluster, given where the significant words stand.
  private func densest(_ positions: [Int]) -> Double {
    var best = 0.0
    var start = 0
    for (number, position) in positions.enumerated() {
      let isLast = number + 1 == positions.count || positions[number + 1] - position > gap + 1
      guard isLast else { continue }
      let significant = Double(number - start + 1)
      best = max(best, significant * significant / Double(position - positions[start] + 1))
      start = number + 1
    }
    return best
  }
}
