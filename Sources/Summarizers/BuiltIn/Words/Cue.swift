public import SumbenchText

/// Edmundson's four features: cue words, key words, title words and location (Edmundson 1969).
///
///     score(i) = cue * C(i) + key * K(i) + title * T(i) + location * L(i)
///
///     C  bonus words less stigma words of the sentence
///     K  occurrences in the article, summed over the sentence's distinct key terms: content terms that occur more
///        than half as often as the commonest one, and more than once
///     T  distinct terms the sentence shares with the headline
///     L  1 in the opening and in the closing tenth of the article, else 0
///
/// Edmundson found cue, title and location together better than all four; so `key` is 0 and the others are 1.
/// Departures: his weights were fitted by hand to a collection of reports; here each feature is divided by its
/// greatest absolute value in the article, so that equal weights mean equal say. His lists of cue words are
/// lost; ours are English. His location feature knows paragraphs and headings; a document has sentences only.
public struct Cue: SentenceRanker {
  /// `cue`.
  public let name = "cue"
  /// The weight of bonus words less stigma words.
  public let cue: Double
  /// The weight of the article's frequent words.
  public let key: Double
  /// The weight of words shared with the headline.
  public let title: Double
  /// The weight of standing at the beginning or the end.
  public let location: Double

  /// Edmundson's features with these weights.
  ///
  /// - Parameters:
  ///   - cue: The weight of bonus words less stigma words.
  ///   - key: The weight of the article's frequent words.
  ///   - title: The weight of words shared with the headline.
  ///   - location: The weight of standing at the beginning or the end.
  public init(cue: Double = 1, key: Double = 0, title: Double = 1, location: Double = 1) {
    self.cue = cue
    self.key = key
    self.title = title
    self.location = location
  }

  /// The weighted sum of the four features; `nil` where all sentences have the same.
  public func scores(of document: Document) -> [Double]? {
    let features = [
      (cue, CueWords.balance(of: document)), (key, keyWeights(of: document)),
      (title, titleOverlap(of: document)), (location, edges(of: document.sentences.count)),
    ]
    var scores = [Double](repeating: 0, count: document.sentences.count)
    for (weight, values) in features {
      let greatest = values.reduce(0) { max($0, $1.magnitude) }
      guard greatest > 0 else { continue }
      for (sentence, value) in values.enumerated() { scores[sentence] += weight * value / greatest }
    }
    return scores.contains { $0 != scores[0] } ? scores : nil
  }

  private func keyWeights(of document: Document) -> [Double] {
    var occurrences = [Int](repeating: 0, count: document.vocabularySize)
    for sentence in document.sentences {
      for term in sentence.terms { occurrences[Int(term)] += 1 }
    }
    let half = (occurrences.max() ?? 0) / 2
    return document.sentences.map { sentence in
      let counts = sentence.terms.sortedDistinct().map { occurrences[Int($0)] }
      return Double(counts.filter { $0 > max(half, 1) }.reduce(0, +))
    }
  }

  private func titleOverlap(of document: Document) -> [Double] {
    var isInTitle = [Bool](repeating: false, count: document.vocabularySize)
    for term in document.titleTerms { isInTitle[Int(term)] = true }
    return document.sentences.map { sentence in
      Double(sentence.terms.sortedDistinct().filter { isInTitle[Int($0)] }.count)
    }
  }

  private func edges(of count: Int) -> [Double] {
    let tenth = max(1, count / 10)
    return (0..<count).map { $0 < tenth || $0 >= count - tenth ? 1 : 0 }
  }
}
