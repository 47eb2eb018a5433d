/// What a language's full stops, names and first words tell about the ends of its sentences.
///
/// Abbreviations are written without their last full stop. What a language has no use for stays empty.
struct SentenceRules: Sendable {
  /// Abbreviations that a sentence never ends with, such as titles before a name.
  var neverFinal: Set<String> = []
  /// Abbreviations that belong to a number behind them: `No. 5`.
  var beforeNumber: Set<String> = []
  /// Abbreviations that end a sentence before a capital if a number comes before them, and else never: `1973 г.`
  var behindNumber: Set<String> = []
  /// Abbreviations that end a sentence if a word of `openers` follows: `Inc.`, `U.S.`
  var seldomFinal: Set<String> = []
  /// Abbreviations like `seldomFinal` that are such only behind a comma: `Tampa, Fla.`
  var seldomFinalAfterComma: Set<String> = []
  /// Abbreviations that end a sentence before any capital but those of `afterTimes`: `5 p.m.`
  var times: Set<String> = []
  /// Words that begin a sentence with a time of day: `At 5 p.m. Okafor left.`
  var beforeTimes: Set<String> = []
  /// Capitalised words that go on behind a time of day: `Monday`, `Eastern`.
  var afterTimes: Set<String> = []
  /// Abbreviations that end a sentence before a capital, but not before a number: `Jan.`
  var months: Set<String> = []
  /// Words before an ordinal number in the languages that write one with a full stop: `am 3. Oktober`
  var beforeOrdinals: Set<String> = []
  /// Words behind an ordinal number: `Oktober`
  var afterOrdinals: Set<String> = []
  /// Words behind which a single capital is a label and no initial: `vitamin C.`
  var labelled: Set<String> = []
  /// Words that, written with a capital, begin a sentence.
  var openers: Set<String> = []
  /// The last parts of web addresses and file names: `com`
  var addressEnds = Set(
    wordsOf:
      "com net org co io gov edu uk us eu tv info biz js py txt pdf doc htm html xml php exe app")
  /// Verbs that name the speaker behind a quotation: `“Why?” Okafor asked.`
  var speechVerbs: Set<String> = []
  /// What goes on with the sentence right behind a quotation, where there are no spaces: `「はい。」と`
  var quotatives = ["と", "って", "という", "なんて"]
  /// Whether a quotation in corner brackets is one piece, however many stops are in it.
  var keepsCornerBracketsWhole = false

  /// The rules of a language.
  static func rules(for language: Language) -> SentenceRules {
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
}
