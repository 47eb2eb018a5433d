/// An article prepared once for every summarizer: split, counted, and without any reference summary.
///
///     let document = Document(id: "storm", title: "Storm closes port", sentences: ["A storm hit.", "It passed."])
///     document.sentences.count      // 2
///
/// Words and stems are small integers, numbered from 0 in order of first appearance, so that a summarizer
/// can count in arrays. A document may have no sentence; a summarizer then gives an empty summary.
public struct Document: Sendable {
  /// The article's id in its corpus.
  public let id: String
  /// The headline, where the article has one; it is not among the sentences.
  public let title: String?
  /// The stems of the headline's content words.
  public let titleTerms: [Int32]
  /// The language whose stop words were left out and whose endings were cut off.
  public let language: Language
  /// The sentences in the article's order.
  public let sentences: [Sentence]
  /// For each document of a cluster the position of its first sentence, ascending; 0 alone for a single article.
  package var documentStarts = [0]
  /// The article as it came, where it came as a running text.
  package var source: String?
  /// Every id in `words` and `terms` is below this number.
  public let vocabularySize: Int

  private let vocabularyWords: WordList

  /// What the ids stand for.
  package var vocabulary: Vocabulary { vocabularyWords.vocabulary }

  /// Prepares the sentences of one article.
  public init(id: String, title: String? = nil, sentences: [String], language: Language = .english) {
    self.id = id
    self.title = title
    self.language = language
    (self.sentences, titleTerms, vocabularyWords) = Lexicon.lend(language) { lexicon in
      var reader = LowercasedWords()
      let sentences = sentences.map { lexicon.sentence($0, &reader) }
      let titleTerms = title.map { lexicon.sentence($0, &reader).terms } ?? []
      return (sentences, titleTerms, lexicon.words)
    }
    vocabularySize = vocabularyWords.count
  }
}

extension Lexicon {
  fileprivate mutating func sentence(_ text: String, _ reader: inout LowercasedWords) -> Sentence {
    reader.read(text[...])
    let (words, terms, termPositions) = numbers(of: reader)
    return Sentence(
      text: text, wordCount: text.runCount, words: words, terms: terms, termPositions: termPositions)
  }
}
