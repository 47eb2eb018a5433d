/// The function words of a language: words that carry a sentence's grammar and not its topic.
///
///     StopWords.contains("the")           // true
///     StopWords.contains("minister")      // false
///     StopWords.contains("Don’t")         // true
///
/// The lists hold closed classes: articles and other determiners, pronouns, auxiliary and modal verbs,
/// prepositions, conjunctions, the commonest adverbs of degree, time and place, and the contractions of these.
/// Case does not matter, nor whether the apostrophe is straight or curly. Numbers and single letters are not
/// in them, except words such as *a* and *I*.
public enum StopWords {
  /// Whether a word is a function word.
  public static func contains(_ word: some StringProtocol, in language: Language = .english) -> Bool {
    words(of: language).contains(normalized(word))
  }

  /// The function words of a language, in lower case, with straight apostrophes.
  public static func words(of language: Language) -> Set<String> {
    switch language {
    case .english: english
    }
  }

  private static func normalized(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 && !$0.isASCIIUppercase }) { return String(word) }
    return String(String.UnicodeScalarView(word.lowercased().unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
