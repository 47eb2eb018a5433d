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
      var reader = SentenceReader()
      let sentences = sentences.map { reader.sentence($0, &lexicon) }
      let titleTerms = title.map { reader.sentence($0, &lexicon).terms } ?? []
      return (sentences, titleTerms, lexicon.words)
    }
    vocabularySize = vocabularyWords.count
  }
}

/// Turns sentences into words and terms.
private struct SentenceReader {
  private var reader = LowercasedWords()
  private var words: [Int32] = []
  private var terms: [Int32] = []
  private var termPositions: [Int32] = []

  mutating func sentence(_ text: String, _ lexicon: inout Lexicon) -> Sentence {
    words.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    termPositions.removeAll(keepingCapacity: true)
    reader.forEach(in: text[...]) { word in
      let (number, term) = lexicon.numbers(of: word)
      if term >= 0 {
        terms.append(term)
        termPositions.append(Int32(words.count))
      }
      words.append(number)
    }
    return Sentence(
      text: text, wordCount: text.runCount, words: words.copied, terms: terms.copied,
      termPositions: termPositions.copied)
  }
}

extension [Int32] {
  /// The same numbers in memory of their own, and no more of it than they need.
  fileprivate var copied: [Int32] { Array(self[...]) }
}
