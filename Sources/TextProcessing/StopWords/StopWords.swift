/// The function words of a language: words that carry a sentence's grammar and not its topic.
///
///     StopWords.contains("the")           // true
///     StopWords.contains("minister")      // false
///     StopWords.contains("Don’t")         // true
///
/// The lists hold closed classes: articles and other determiners, pronouns, auxiliary and modal verbs,
/// prepositions, conjunctions, the commonest adverbs of degree, time and place, and the contractions of these.
/// Case does not matter, nor whether the apostrophe is straight or curly. Numbers are not in them, and single
/// letters only where they are words, such as *a* and *I* and the *l* and *d* of French and Italian. For Chinese
/// and Japanese they hold characters, as `WordSplitter` gives them.
public enum StopWords {
  /// Whether a word is a function word.
  public static func contains(_ word: some StringProtocol, in language: Language = .english) -> Bool {
    words(of: language).contains(normalized(word))
  }

  /// The function words of a language, in lower case, with straight apostrophes.
  public static func words(of language: Language) -> Set<String> {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .dutch: dutch
    case .swedish: swedish
    case .russian: russian
    case .arabic: arabic
    case .hindi: hindi
    case .chinese: chinese
    case .japanese: japanese
    }
  }

  /// A word as it stands in the lists.
  static func normalized(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 && !$0.isASCIIUppercase }) { return String(word) }
    return String(String.UnicodeScalarView(word.lowercased().unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
