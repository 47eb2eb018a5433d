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

  /// What the ids stand for.
  package let vocabulary: Vocabulary

  /// Prepares the sentences of one article.
  public init(id: String, title: String? = nil, sentences: [String], language: Language = .english) {
    var reader = TermReader(language)
    self.id = id
    self.title = title
    self.language = language
    self.sentences = sentences.map { reader.sentence($0) }
    self.titleTerms = title.map { reader.sentence($0).terms } ?? []
    self.vocabulary = reader.vocabulary
    self.vocabularySize = reader.vocabulary.count
  }
}

/// Turns sentences into words and terms of one shared vocabulary.
private struct TermReader {
  var vocabulary = Vocabulary()
  /// For each word's id its term's id, -1 for a stop word, or nil while it has not been looked up.
  private var termOfWord: [Int32?] = []
  private let rule: TermRule

  init(_ language: Language) { rule = TermRule(language) }

  mutating func sentence(_ text: String) -> Sentence {
    let pieces = WordSplitter.words(in: text)
    var words: [Int32] = []
    var terms: [Int32] = []
    var termPositions: [Int32] = []
    words.reserveCapacity(pieces.count)
    terms.reserveCapacity(pieces.count)
    termPositions.reserveCapacity(pieces.count)
    var word: [UInt8] = []
    for piece in pieces {
      word.setLowercased(piece)
      let id = vocabulary.id(of: word.span)
      let term = term(of: &word, id: id)
      if term >= 0 {
        terms.append(term)
        termPositions.append(Int32(words.count))
      }
      words.append(id)
    }
    return Sentence(
      text: text, wordCount: text.runCount, words: words, terms: terms, termPositions: termPositions)
  }

  /// The term's id of the word with an id; where it is looked up the word becomes the term.
  private mutating func term(of word: inout [UInt8], id: Int32) -> Int32 {
    while termOfWord.count < vocabulary.count { termOfWord.append(nil) }
    if let known = termOfWord[Int(id)] { return known }
    let term = rule.reduceToTerm(&word) ? vocabulary.id(of: word.span) : -1
    termOfWord[Int(id)] = term
    return term
  }
}
