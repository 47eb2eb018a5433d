import SumbenchSupport

/// All that is known of one language: its letters, function words, stems, sentence ends and the phrases of its pages.
///
/// A language is one file in `Profiles`, which declares its code and its profile, and a place in `all`. Detection,
/// sentences, stop words, stems, cleaning and lists are derived from the profiles.
final class LanguageProfile: Sendable {
  let language: Language
  /// The English name.
  let name: String
  /// Codes of three letters for the same language.
  let codes: [String]
  let script: Script
  /// Whether there is no space between words, so that Han and kana are split character by character.
  let isUnspaced: Bool
  /// Closed classes: articles, pronouns, auxiliaries, prepositions, conjunctions, with white space between them.
  let functionWords: String
  let stemmer: Stemmer
  /// Whether articles and pronouns lose their vowel before an apostrophe: `l’eau`, `dell’acqua`
  let hasElision: Bool
  /// Letters that show a related language: this one does not have them.
  let foreignLetters: Set<Unicode.Scalar>

  private let lazyLetters: Lazy<Set<Unicode.Scalar>>
  /// For each character up to the last of them whether it is one of the foreign letters, or where there are none, of the
  /// own letters.
  private let letterTable: Lazy<[Bool]>
  private let lazyTable: Lazy<FunctionWords>
  private let lazyWords: Lazy<StopWords.Lists>
  private let lazySentences: Lazy<SentenceRules>
  private let lazyPhrases: Lazy<PagePhrases>

  /// A profile.
  ///
  /// - Parameters:
  ///   - letters: the letters beyond ASCII that text in the language has of its own, in lower case; of letters of
  ///     loanwords only the common ones.
  ///   - generalWords: words that any article may use: they are no function words, and show no language.
  ///   - sentences: what full stops, names and first words tell about the ends of sentences.
  ///   - page: the phrases of web pages beside the English ones.
  init(
    _ language: Language, name: String, codes: [String] = [], script: Script, letters: String = "",
    foreignLetters: String = "", isUnspaced: Bool = false, functionWords: String, generalWords: String = "",
    stemmer: Stemmer = .none, hasElision: Bool = false,
    sentences: @autoclosure @escaping @Sendable () -> SentenceRules = .general,
    page: PagePhrases.Additions = PagePhrases.Additions()
  ) {
    self.language = language
    self.name = name
    self.codes = codes
    self.script = script
    self.isUnspaced = isUnspaced
    self.functionWords = functionWords
    self.stemmer = stemmer
    self.hasElision = hasElision
    self.foreignLetters = Set(foreignLetters.unicodeScalars)
    lazyLetters = Lazy { Set((letters + letters.uppercased()).unicodeScalars) }
    letterTable = Lazy {
      let listed = foreignLetters.isEmpty ? letters + letters.uppercased() : foreignLetters
      let values = listed.unicodeScalars.map { Int($0.value) }
      var table = [Bool](repeating: false, count: (values.max() ?? -1) + 1)
      for value in values { table[value] = true }
      return table
    }
    lazyTable = Lazy { FunctionWords([Set(wordsOf: functionWords)]) }
    lazyWords = Lazy { StopWords.Lists(functionWords: functionWords, generalWords: generalWords) }
    lazySentences = Lazy(sentences)
    lazyPhrases = Lazy { PagePhrases.english.adding(page, isUnspaced: isUnspaced) }
  }

  /// The letters beyond ASCII, in both cases.
  var letters: Set<Unicode.Scalar> { lazyLetters.value }

  var words: StopWords.Lists { lazyWords.value }

  var sentences: SentenceRules { lazySentences.value }

  var phrases: PagePhrases { lazyPhrases.value }

  /// The function words for looking up.
  var functionWordTable: FunctionWords { lazyTable.value }

  /// How many letters beyond ASCII a text has that are not the language's own.
  func foreignLetters(in text: Substring) -> Int {
    let own = letterTable.value
    let hasForeign = !foreignLetters.isEmpty
    let bytes = text.utf8.span
    var count = 0
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      let scalar = bytes.scalar(at: position)
      position += UTF8.width(scalar)
      let isListed = scalar.value < own.count && own[Int(scalar.value)]
      if hasForeign {
        count += isListed ? 1 : 0
        continue
      }
      // Presentation forms are other shapes of the same letters.
      if isListed || (0xFB50...0xFEFE).contains(scalar.value) { continue }
      if scalar.kind.isAlphabetic, Script(ofLetter: scalar) == script,
        scalar.properties.generalCategory != .nonspacingMark
      {
        count += 1
      }
    }
    return count
  }
}

extension LanguageProfile {
  /// The languages with resources, in the order in which they are listed and in which ties of detection are settled.
  static let all = [
    english, german, french, spanish, italian, portuguese, dutch, swedish, russian, arabic, hindi, chinese,
    japanese,
  ]

  /// What stands in for a language without resources.
  static let unknown = LanguageProfile(.undetermined, name: "undetermined", script: .other, functionWords: "")

  private static let byLanguage = Dictionary(uniqueKeysWithValues: all.map { ($0.language, $0) })

  /// The profile of a language, or `unknown`.
  static func profile(of language: Language) -> LanguageProfile { byLanguage[language] ?? unknown }
}
