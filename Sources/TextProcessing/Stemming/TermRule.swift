/// What becomes of a word when a document is prepared: stop words are dropped, the rest is stemmed.
///
///     TermRule(.french).term(of: "l’université")      // "universit"
///     TermRule(.german).term(of: "und")                // nil
///
/// Stemmed are English by Porter, German, French, Spanish, Italian, Portuguese, Russian and Swedish by light stemmers of
/// Savoy, Arabic by light10 and Hindi by Ramanathan and Rao; Dutch by Kraaij and Pohlmann. Chinese and Japanese
/// characters stay as they are.
struct TermRule {
  private let language: Language
  private let stopWords: Set<String>
  private let stem: (String) -> String

  init(_ language: Language) {
    self.language = language
    stopWords = StopWords.words(of: language)
    stem =
      switch language {
      case .english: PorterStemmer(.nltk).stem
      case .german: SuffixStemmer.german.stem
      case .french: SuffixStemmer.french.stem
      case .spanish: SuffixStemmer.spanish.stem
      case .italian: SuffixStemmer.italian.stem
      case .portuguese: SuffixStemmer.portuguese.stem
      case .dutch: DutchStemmer.stem
      case .swedish: SuffixStemmer.swedish.stem
      case .russian: SuffixStemmer.russian.stem
      case .arabic: ArabicStemmer.stem
      case .hindi: SuffixStemmer.hindi.stem
      case .chinese, .japanese: { $0 }
      }
  }

  /// The term of a word in lower case, or `nil` for a stop word.
  func term(of word: String) -> String? {
    if stopWords.contains(StopWords.normalized(word)) { return nil }
    switch language {
    case .english: return stem(word.withoutPossessive)
    case .french, .italian: return term(behindElisionOf: word)
    default: return stem(word)
    }
  }

  /// The term without the article or pronoun that has lost its vowel before it: `l’eau`, `dell’acqua`
  private func term(behindElisionOf word: String) -> String? {
    guard let apostrophe = word.firstIndex(where: { $0 == "'" || $0 == "’" }),
      stopWords.contains(String(word[..<apostrophe]))
    else { return stem(word) }
    let rest = String(word[word.index(after: apostrophe)...])
    return stopWords.contains(rest) ? nil : stem(rest)
  }
}

extension String {
  /// The word without the ’s of a possessive, which would make a term of its own of it.
  fileprivate var withoutPossessive: String {
    hasSuffix("'s") || hasSuffix("’s") ? String(dropLast(2)) : self
  }
}
