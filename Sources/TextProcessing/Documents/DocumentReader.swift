/// Makes a document of an article's text: tells its language, cleans it, splits it, counts its words.
///
///     let reader = DocumentReader(cleaning: .on)
///     reader.reading(id: "storm", text: text).document.sentences
///
/// A text of white space gives a document without sentences. `NEWLINE_CHAR` and `|||||` are read as line breaks.
package struct DocumentReader: Sendable {
  private let cleaning: CleaningMode
  /// The language of every article, or `nil` where each is in a language of its own.
  package let language: Language?
  private let lines: LineJoining

  /// A reader that treats every article alike, in a language that is given, or in that of each article.
  package init(cleaning: CleaningMode, language: Language? = nil, lines: LineJoining = .auto) {
    self.cleaning = cleaning
    self.language = language
    self.lines = lines
  }

  /// The same reader for articles in one language.
  package func reader(in language: Language) -> DocumentReader {
    DocumentReader(cleaning: cleaning, language: language, lines: lines)
  }

  /// What became of an article's text.
  package struct Reading: Sendable {
    /// The document.
    package let document: Document
    /// The language it was read in.
    package let language: LanguageChoice
    /// What the cleaner found; nothing is looked for with cleaning off.
    package let removals: [ArticleCleaner.Removal]
    /// How much of the text that is.
    package let removed: RemovedText
    /// How many placeholders were read as line breaks: `NEWLINE_CHAR` and `|||||`.
    package let placeholders: Int
    /// How many documents the text holds, which `|||||` stands between.
    package let documents: Int
  }

  /// The reading of a running text.
  package func reading(id: String, text: String) -> Reading {
    let source = text
    let placeholders = Placeholders.reading(of: source)
    let text = placeholders?.text ?? source
    let choice = LanguageChoice(for: text, given: language)
    let blocks = TextBlocks(text, lines: lines, language: choice.language)
    let cleaned = cleaning == .off ? nil : ArticleCleaner.cleaned(blocks, language: choice.language)
    // Lines that belong together are joined by now.
    let kept =
      cleaning == .on
      ? cleaned.map { TextBlocks($0.text, lines: .keep, language: choice.language) } ?? blocks : blocks
    let sentences = SentenceSplitter.sentences(in: kept, language: choice.language).map(\.text)
    let removals = cleaned?.removals ?? []
    var document = Document(id: id, title: cleaned?.title, sentences: sentences, language: choice.language)
    document.source = source
    return Reading(
      document: document, language: choice, removals: removals, removed: RemovedText(removals, of: text),
      placeholders: placeholders?.count ?? 0, documents: placeholders?.documents ?? 1)
  }

  /// The reading of an article that was split into sentences before; it is not cleaned.
  package func reading(id: String, sentences: [String]) -> Reading {
    let choice = LanguageChoice(for: sentences.joined(separator: "\n"), given: language)
    let document = Document(id: id, sentences: sentences, language: choice.language)
    return Reading(
      document: document, language: choice, removals: [], removed: RemovedText([], of: ""), placeholders: 0,
      documents: 1)
  }
}
