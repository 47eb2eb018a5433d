package import SumbenchCorpora
package import SumbenchText

extension RulesCatalog {
  /// The rules for a language where none are named: `characters` for Chinese and Japanese, `unicode` for any other but
  /// English, whose letters the rule of rouge-score would lose.
  package static func defaultName(for language: Language) -> String {
    if language == .english { return defaultName }
    return language.isUnspaced ? "characters" : "unicode"
  }

  /// The rules for a corpus where none are named: those of the language given, or else of its articles.
  ///
  /// All articles are looked at. Rules other than the usual ones need a tenth of them, so that an odd article decides
  /// nothing; `characters` goes before `unicode`, from which it differs in Chinese and Japanese
  /// alone. Throws `DataError` where the texts cannot be read.
  package static func defaultName(for corpus: Corpus, in language: Language?) throws -> String {
    if let language { return defaultName(for: language) }
    var tally = RulesTally()
    for position in corpus.entries.indices {
      tally.add(LanguageChoice(for: try corpus.article(at: position).body.lines).language)
    }
    return tally.name
  }

  /// The rules for texts in these languages.
  package static func defaultName(of languages: [Language]) -> String {
    var tally = RulesTally()
    for language in languages { tally.add(language) }
    return tally.name
  }
}
