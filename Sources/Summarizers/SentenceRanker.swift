public import SumbenchText

/// A summarizer that gives every sentence a score and takes the best ones.
///
///     struct Longest: SentenceRanker {
///       let name = "longest"
///       func scores(of document: Document) -> [Double]? { document.sentences.map { Double($0.wordCount) } }
///     }
///     let storm = Document(id: "storm", sentences: ["It rained.", "A storm hit the port.", "Ships waited."])
///     Longest().summary(of: storm, within: .sentences(1)).text       // "A storm hit the port."
///
/// The rest comes with the protocol: sentences are taken best first as the limit has room for them (see
/// ``SentenceSelection``); equal scores go to the earlier sentence, and scores that differ by less than rounding can
/// explain are equal. Where ``scores(of:)`` gives no ground for ranking, the leading sentences stand in, and the
/// summary says so in ``Summary/isFallback``. ``MMR`` turns any ranker into one that avoids repetition.
public protocol SentenceRanker: Summarizer {
  /// A score for each sentence, higher is better.
  ///
  /// - Parameter document: A document of at least two sentences.
  /// - Returns: As many scores as sentences, none of them not a number; or `nil` where the document gives no ground
  ///   for ranking: no word is shared, or there is no word at all.
  func scores(of document: Document) -> [Double]?
}

extension SentenceRanker {
  /// The sentences with the highest scores that fit the limit, in the document's order.
  ///
  /// - Parameters:
  ///   - document: Any document; of one without sentences the summary is empty.
  ///   - limit: The length that the summary keeps to.
  /// - Returns: The summary.
  /// - Complexity: That of ``scores(of:)``, and O(*n* log *n*) for *n* sentences.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    guard document.sentences.count > 1, let scores = scores(of: document)?.withoutRoundingErrors else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    precondition(scores.count == document.sentences.count, "‘\(name)’ gives every sentence a score")
    let order = document.sentences.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return SentenceSelection.ranked(order, of: document, within: limit)
  }
}

extension Double {
  /// What rounding can explain of a difference, as a share of the number: values no further apart are equal.
  static let roundingError = 1e-12
}

extension [Double] {
  /// The numbers as multiples of what rounding can explain of the greatest: where sums of the same parts were rounded
  /// differently, because these came in another order, they are the same numbers again.
  var withoutRoundingErrors: [Double] {
    let unit = .roundingError * reduce(0) { Swift.max($0, $1.magnitude) }
    return unit > 0 && unit < .infinity ? map { ($0 / unit).rounded() } : self
  }
}
