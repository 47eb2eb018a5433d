import SumbenchSummarizers
public import SumbenchText

/// The sentences with the most words, on the idea that they say the most.
///
///     Longest().scores(of: document)      // [3, 1] for sentences of three words and of one
public struct Longest: SentenceRanker {
  /// `longest`.
  public let name = "longest"

  /// The longest sentences, a strategy without parameters.
  public init() {}

  /// The number of words of each sentence.
  public func scores(of document: Document) -> [Double]? {
    document.sentences.map { Double($0.wordCount) }
  }
}
