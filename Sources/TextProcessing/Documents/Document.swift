/// An article prepared once for every summarizer: split, counted, and without any reference summary.
///
///     let storm = Document(id: "storm", title: "Storm closes port", sentences: ["A storm hit.", "It passed."])
///     storm.sentences.count       // 2
///     Document(id: "storm", text: "A storm hit. It passed.").sentences[1].text       // "It passed."
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
  ///
  /// - Parameters:
  ///   - id: The article's id, which a draw at random depends on.
  ///   - title: The headline, where there is one.
  ///   - sentences: The sentences in their order; nothing is cleaned.
  ///   - language: The language whose stop words and stems are used.
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

extension Document {
  /// Prepares an article that is a running text: tells its language, cleans it and splits it into sentences.
  ///
  /// - Parameters:
  ///   - id: The article's id, which a draw at random depends on.
  ///   - text: The article. A text of white space gives a document without sentences.
  ///   - language: The language, or `nil` for the one that the text is in.
  ///   - isCleaned: Whether headings, captions, bylines and the boilerplate of web pages are taken out.
  public init(id: String, text: String, language: Language? = nil, isCleaned: Bool = true) {
    let reader = DocumentReader(cleaning: isCleaned ? .on : .off, language: language)
    self = reader.reading(id: id, text: text).document
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
