public import Corpora
public import TextProcessing

extension RulesCatalog {
  /// The rules for a language where none are named: `characters` for Chinese and Japanese, `unicode` for any other but
  /// English, whose letters the rule of rouge-score would lose.
  public static func defaultName(for language: Language) -> String {
    if language == .english { return defaultName }
    return language.isUnspaced ? "characters" : "unicode"
  }

  /// The rules for a corpus where none are named: those of the language given, or else of its articles.
  ///
  /// Up to 500 articles at even distances are looked at. Rules other than the usual ones need a tenth of them, so that
  /// an odd article decides nothing; `characters` goes before `unicode`, from which it differs in Chinese and Japanese
  /// alone.
  public static func defaultName(for corpus: Corpus, in language: Language?) -> String {
    if let language { return defaultName(for: language) }
    let step = max(1, corpus.articles.count / 500)
    let names = stride(from: 0, to: corpus.articles.count, by: step).map {
      defaultName(for: LanguageChoice(for: corpus.articles[$0].body.text).language)
    }
    let other = names.count { $0 != defaultName }
    guard other > 0, other * 10 >= names.count else { return defaultName }
    return names.contains("characters") ? "characters" : "unicode"
  }
}

extension Passage {
  /// The text, with sentences on lines of their own.
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .sentences(let sentences): sentences.joined(separator: "\n")
    }
  }
}
