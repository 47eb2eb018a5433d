import TextProcessing

/// Luhn's measure: the densest cluster of significant words in a sentence (Luhn 1958).
///
/// Significant are the content words whose stems the article has at least `count` times. A cluster goes
/// from one significant word to another, as far as there are no more than `gap` other words in a row; stop words
/// count as other words here:
///
///     score = greatest over the clusters of (significant words)^2 / (all words of the cluster)
///
/// Luhn speaks of four or five words between significant ones; `gap` is 4. Departure: he sets the least
/// frequency by looking at the article; here it is 2, as in later programs. (The package sumy closes a cluster
/// after three other words and gives a single significant word no score.)
struct Luhn: SentenceRanker {
  let name = "luhn"
  var count = 2
  var gap = 4

  func scores(of document: Document) -> [Double]? {
    var occurrences = [Int](repeating: 0, count: document.vocabularySize)
    for sentence in document.sentences {
      for term in sentence.terms { occurrences[Int(term)] += 1 }
    }
    let scores = document.sentences.map { sentence in
      densest(
        zip(sentence.terms, sentence.termPositions).filter { occurrences[Int($0.0)] >= count }.map {
          Int($0.1)
        })
    }
    return scores.contains { $0 > 0 } ? scores : nil
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
