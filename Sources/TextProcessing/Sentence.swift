/// One sentence of a document, with what a summarizer needs to know of it already counted.
///
///     Document(id: "a", sentences: ["The mayor resigned.", "Mayors rarely resign."]).sentences[1].terms
///     // the ids of "mayor", "rare", "resign": stop words are left out, the rest is stemmed
///
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
