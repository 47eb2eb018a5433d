/// What becomes of a word when a document is prepared: stop words are dropped, the rest is stemmed.
///
///     TermRule(.french).term(of: "l’université")      // "universit"
///     TermRule(.german).term(of: "und")                // nil
///
/// Stemmed are English by Porter, German, French, Spanish, Italian, Portuguese, Russian and Swedish by light stemmers of
/// Savoy, Arabic by light10 and Hindi by Ramanathan and Rao; Dutch by Kraaij and Pohlmann. Chinese and Japanese
/// characters and the words of languages without resources stay as they are.
struct TermRule: Sendable {
  private let language: Language
  private let stopWords: Set<String>
  private let asciiStopWords: Vocabulary
  private let stem: @Sendable (String) -> String

  init(_ language: Language) {
    self.language = language
    stopWords = StopWords.words(of: language)
    asciiStopWords = StopWords.asciiTable(of: language)
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
      default: { $0 }
      }
  }

  /// The term of a word in lower case, or `nil` for a stop word.
  func term(of word: String) -> String? {
    var word = Array(word.utf8)
    return reduceToTerm(&word) ? String(decoding: word, as: UTF8.self) : nil
  }

  /// Turns a word in lower case into its term, and says whether it has one: a stop word has none.
  func reduceToTerm(_ word: inout [UInt8]) -> Bool {
    if isStopWord(word) { return false }
    switch language {
    case .english:
      word.removePossessive()
      PorterStemmer(.nltk).stem(&word)
    case .french, .italian:
      guard let term = term(behindElisionOf: String(decoding: word, as: UTF8.self)) else { return false }
      word = Array(term.utf8)
    default:
      word = Array(stem(String(decoding: word, as: UTF8.self)).utf8)
    }
    return true
  }

  /// Beyond ASCII a word may be written with other characters than in the list, and Swift's comparison is needed.
  private func isStopWord(_ word: [UInt8]) -> Bool {
    word.isASCII
      ? asciiStopWords.knownID(of: word.span) != nil
      : stopWords.contains(StopWords.normalized(String(decoding: word, as: UTF8.self)))
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

extension [UInt8] {
  /// Takes off the ’s of a possessive, which would make a term of its own of the word.
  fileprivate mutating func removePossessive() {
    guard last == UInt8(ascii: "s") else { return }
    for ending in ["'s", "’s"] where suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return removeLast(ending.utf8.count)
    }
  }
}
