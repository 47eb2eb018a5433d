/// What a language's full stops, names and first words tell about the ends of its sentences.
///
/// Abbreviations are written without their last full stop.
struct SentenceRules: Sendable {
  /// Abbreviations that a sentence never ends with, such as titles before a name.
  let neverFinal: Set<String>
  /// Abbreviations that belong to a number behind them: `No. 5`.
  let beforeNumber: Set<String>
  /// Abbreviations that end a sentence if a word of `openers` follows: `Inc.`, `U.S.`
  let seldomFinal: Set<String>
  /// Abbreviations like `seldomFinal` that are such only behind a comma: `Tampa, Fla.`
  let seldomFinalAfterComma: Set<String>
  /// Abbreviations that end a sentence before any capital but those of `afterTimes`: `5 p.m.`
  let times: Set<String>
  /// Words that begin a sentence with a time of day: `At 5 p.m. Okafor left.`
  let beforeTimes: Set<String>
  /// Capitalised words that go on behind a time of day: `Monday`, `Eastern`.
  let afterTimes: Set<String>
  /// Abbreviations that end a sentence before a capital, but not before a number: `Jan.`
  let months: Set<String>
  /// Words behind which a single capital is a label and no initial: `vitamin C.`
  let labelled: Set<String>
  /// Words that, written with a capital, begin a sentence.
  let openers: Set<String>
  /// The last parts of web addresses and file names: `com`
  let addressEnds: Set<String>
  /// Verbs that name the speaker behind a quotation: `“Why?” Okafor asked.`
  let speechVerbs: Set<String>

  /// The rules of a language.
  static func rules(for language: Language) -> SentenceRules {
    switch language {
    case .english: english
    }
  }
}
