/// What becomes of a word when a document is prepared: stop words are dropped, the rest is stemmed.
///
///     TermRule(.french).term(of: "l’université")      // "universit"
///     TermRule(.german).term(of: "und")                // nil
///
/// `Language.stemming` names the stemmer of each language. Chinese and Japanese characters and the words of languages
/// without resources stay as they are.
struct TermRule: Sendable {
  private let words: StopWords.Lists
  private let stemmer: Stemmer
  private let hasElision: Bool

  init(_ language: Language) { self.init(profile: .profile(of: language)) }

  init(profile: LanguageProfile) {
    words = profile.words
    stemmer = profile.stemmer
    hasElision = profile.hasElision
  }

  /// The term of a word in lower case, or `nil` for a stop word.
  func term(of word: String) -> String? {
    var word = Array(word.utf8)
    return reduceToTerm(&word) ? String(decoding: word, as: UTF8.self) : nil
  }

  /// Turns a word in lower case into its term, and says whether it has one: a stop word has none.
  func reduceToTerm(_ word: inout [UInt8]) -> Bool {
    if isStopWord(word) { return false }
    if hasElision, removeElision(&word), words.all.contains(String(decoding: word, as: UTF8.self)) {
      return false
    }
    stemmer.reduce(&word)
    return true
  }

  /// Beyond ASCII a word may be written with other characters than in the list, and Swift's comparison is needed.
  private func isStopWord(_ word: [UInt8]) -> Bool {
    word.isASCII
      ? words.ascii.knownID(of: word.span) != nil
      : words.all.contains(StopWords.normalized(String(decoding: word, as: UTF8.self)))
  }

  /// Takes off the article or pronoun that has lost its vowel before an apostrophe, and says whether there was one.
  private func removeElision(_ word: inout [UInt8]) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    guard let apostrophe = text.firstIndex(where: { $0 == "'" || $0 == "’" }),
      words.all.contains(String(text[..<apostrophe]))
    else { return false }
    word = Array(text[text.index(after: apostrophe)...].utf8)
    return true
  }
}
