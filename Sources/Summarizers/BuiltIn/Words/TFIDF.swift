import Foundation
public import SumbenchText

/// TF-IDF sentence ranking: a sentence is worth the TF-IDF weights of its terms.
///
/// The term frequency is counted over the article and the document frequency over its sentences (tf-isf, after
/// Larocca Neto, Santos, Kaestner & Freitas 2000), so that a word weighs much when the article keeps returning
/// to it without saying it in every sentence:
///
///     weight(t) = count(t) * ln(sentences / sentences with t)
///     score(s)  = sum of weight(t) over the distinct terms t of s, divided by the square root of their number
///
/// The square root stands between the sum, which favours the longest sentence, and the mean, which favours the
/// shortest. An article whose terms all weigh nothing gives no ground for ranking.
public struct TFIDF: SentenceRanker {
  /// `tfidf`.
  public let name = "tfidf"

  /// TF-IDF ranking, which has no parameters.
  public init() {}

  /// The weight of each sentence's terms; `nil` where none has weight.
  public func scores(of document: Document) -> [Double]? {
    var occurrences = [Int](repeating: 0, count: document.vocabularySize)
    var sentencesWith = occurrences
    let distinctTerms = document.sentences.map { $0.terms.sortedDistinct() }
    for (sentence, distinct) in zip(document.sentences, distinctTerms) {
      for term in sentence.terms { occurrences[Int(term)] += 1 }
      for term in distinct { sentencesWith[Int(term)] += 1 }
    }
    let sentenceCount = Double(document.sentences.count)
    let weights = zip(occurrences, sentencesWith).map { count, sentences in
      sentences == 0 ? 0 : Double(count) * log(sentenceCount / Double(sentences))
    }
    let scores = distinctTerms.map { terms in
      terms.isEmpty ? 0 : terms.reduce(0) { $0 + weights[Int($1)] } / Double(terms.count).squareRoot()
    }
    return scores.contains { $0 > 0 } ? scores : nil
  }
}
