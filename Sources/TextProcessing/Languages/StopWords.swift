/// Words of a language that say nothing of a text's topic: its function words, and words that any article may use.
///
///     StopWords.contains("the")           // true
///     StopWords.contains("minister")      // false
///     StopWords.contains("Don’t")         // true
///
/// Function words are closed classes: articles and other determiners, pronouns, auxiliary and modal verbs,
/// prepositions, conjunctions, the commonest adverbs of degree, time and place, and the contractions of these. The
/// others are verbs of reporting (*said*), light verbs (*make*, *take*), numerals, and adjectives without a subject of
/// their own (*new*, *first*): in a single article their frequency shows nothing. Names of days and months and words
/// for people are not among them, nor are figures; single letters only where they are words, such as *a* and *I*
/// and the *l* and *d* of French and Italian. Case does not matter, nor whether the apostrophe is straight or
/// curly. For Chinese and Japanese the lists hold characters, as `WordSplitter` gives them.
package enum StopWords {
  /// Whether a word is among them.
  package static func contains(_ word: some StringProtocol, in language: Language = .english) -> Bool {
    words(of: language).contains(normalized(word))
  }

  /// The words of a language, in lower case, with straight apostrophes; none of a language without resources.
  package static func words(of language: Language) -> Set<String> {
    LanguageProfile.profile(of: language).words.all
  }

  /// Those that carry a sentence's grammar.
  static func functionWords(of language: Language) -> Set<String> {
    LanguageProfile.profile(of: language).words.function
  }

  /// The lists of one language.
  struct Lists: Sendable {
    /// Those that carry a sentence's grammar.
    let function: Set<String>
    /// These, and the words that any article may use.
    let all: Set<String>
    /// Those that are in ASCII, to be looked up as bytes.
    let ascii: Vocabulary

    init(functionWords: String, generalWords: String) {
      function = Set(wordsOf: functionWords)
      all = function.union(Set(wordsOf: generalWords))
      ascii = all.filter { Array($0.utf8).isASCII }.sorted().reduce(into: Vocabulary()) { _ = $0.id(of: $1) }
    }
  }

  /// A word as it stands in the lists.
  static func normalized(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 && !$0.isASCIIUppercase }) { return String(word) }
    return String(String.UnicodeScalarView(word.lowercased().unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
