/// One sentence of a document, with what a summarizer needs to know of it already counted.
///
///     let mayor = Document(id: "mayor", sentences: ["The mayor resigned.", "Mayors rarely resign."])
///     mayor.sentences[1].words.count       // 3
///     mayor.sentences[0].terms.count       // 2
///     mayor.sentences[1].terms.last       // mayor.sentences[0].terms.last
///
/// The word `the` is a stop word and gives no term; `resigned` and `resign` have the same.
/// A sentence without a word ("***") has no words and no terms; its `wordCount` still counts the run of
/// non-white-space, because that is what a length limit counts.
public struct Sentence: Sendable {
  /// The sentence as it stands in the article.
  public let text: String
  /// Runs of non-white-space, the words of `LengthLimit.words`.
  public let wordCount: Int
  /// Every word in lower case, in order, as ids below `Document.vocabularySize`.
  public let words: [Int32]
  /// The stems of its content words, in order, as ids below `Document.vocabularySize`.
  public let terms: [Int32]
  /// Where each of the terms stands among the words.
  public let termPositions: [Int32]
}
