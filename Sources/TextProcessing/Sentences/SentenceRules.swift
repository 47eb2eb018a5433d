/// What a language's full stops, names and first words tell about the ends of its sentences.
///
/// Shared by reference: a scanner for every line holds them, and reads them at every stop.
final class SentenceRules: Sendable {
  /// What a word can be; abbreviations stand without their last full stop.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    /// An abbreviation that a sentence never ends with, such as a title before a name.
    static let neverFinal = Kinds(rawValue: 1 << 0)
    /// An abbreviation that belongs to a number after it: `No. 5`.
    static let beforeNumber = Kinds(rawValue: 1 << 1)
    /// An abbreviation that ends a sentence before a capital if a number comes before it, and else never: `1973 г.`
    static let afterNumber = Kinds(rawValue: 1 << 2)
    /// An abbreviation that ends a sentence if one of `openers` follows: `Inc.`, `U.S.`
    static let seldomFinal = Kinds(rawValue: 1 << 3)
    /// An abbreviation like `seldomFinal` that is such only after a comma: `Tampa, Fla.`
    static let seldomFinalAfterComma = Kinds(rawValue: 1 << 4)
    /// An abbreviation that ends a sentence before any capital but those of `afterTimes`: `5 p.m.`
    static let times = Kinds(rawValue: 1 << 5)
    /// A word that begins a sentence with a time of day: `At 5 p.m. Okafor left.`
    static let beforeTimes = Kinds(rawValue: 1 << 6)
    /// A capitalised word that goes on after a time of day: `Monday`, `Eastern`.
    static let afterTimes = Kinds(rawValue: 1 << 7)
    /// An abbreviation that ends a sentence before a capital, but not before a number: `Jan.`
    static let months = Kinds(rawValue: 1 << 8)
    /// A word before an ordinal number in a language that writes one with a full stop: `am 3. Oktober`
    static let beforeOrdinals = Kinds(rawValue: 1 << 9)
    /// A word after an ordinal number: `Oktober`
    static let afterOrdinals = Kinds(rawValue: 1 << 10)
    /// A word after which a single capital is a label and no initial: `vitamin C.`
    static let labelled = Kinds(rawValue: 1 << 11)
    /// A word that, written with a capital, begins a sentence.
    static let openers = Kinds(rawValue: 1 << 12)
    /// The last part of a web address or a file name: `com`
    static let addressEnds = Kinds(rawValue: 1 << 13)
    /// A verb that names the speaker after a quotation: `“Why?” Okafor asked.`
    static let speechVerbs = Kinds(rawValue: 1 << 14)
    /// A word that, with a number, begins a heading or a provision: `Section 1. Short title.`
    static let divisions = Kinds(rawValue: 1 << 15)
  }

  /// The kinds that the language has words of.
  let kinds: Kinds
  let speechVerbs: [String]
  /// What goes on with the sentence right after a quotation, where there are no spaces: `「はい。」と`
  let quotatives = ["と", "って", "という", "なんて"]
  /// Whether a quotation in corner brackets is one piece, however many stops are in it.
  let keepsCornerBracketsWhole: Bool

  private let kindsOfWords: [String: Kinds]
  /// The words that are in ASCII, to be looked up as bytes, and the kinds of each.
  private let asciiWords: Vocabulary
  private let kindsOfASCIIWords: [Kinds]

  private static let addressEnds =
    "com net org co io gov edu uk us eu tv info biz js py txt pdf doc htm html xml php exe app"

  /// The rules of a language with these words, which have white space between them.
  convenience init(_ lists: KeyValuePairs<Kinds, String> = [:], keepsCornerBracketsWhole: Bool = false) {
    var kinds: [String: Kinds] = [:]
    for (kind, list) in Array(lists) + [(.addressEnds, Self.addressEnds)] {
      for word in list.split(whereSeparator: \.isWhitespace) { kinds[String(word), default: []].insert(kind) }
    }
    self.init(kinds, keepsCornerBracketsWhole: keepsCornerBracketsWhole)
  }

  /// Rules in which a word is whatever it is in any of several.
  convenience init(merging rules: [SentenceRules]) {
    let kinds = rules.reduce(into: [:]) { $0.merge($1.kindsOfWords) { $0.union($1) } }
    self.init(kinds, keepsCornerBracketsWhole: true)
  }

  private init(_ kinds: [String: Kinds], keepsCornerBracketsWhole: Bool) {
    kindsOfWords = kinds
    let words = kinds.keys.filter { Array($0.utf8).isASCII }.sorted()
    asciiWords = words.reduce(into: Vocabulary()) { _ = $0.id(of: $1) }
    kindsOfASCIIWords = words.map { kinds[$0]! }
    self.kinds = kinds.values.reduce(into: []) { $0.formUnion($1) }
    speechVerbs = kinds.keys.filter { kinds[$0]!.contains(.speechVerbs) }.sorted()
    self.keepsCornerBracketsWhole = keepsCornerBracketsWhole
  }

  /// What a word is, as it is written.
  func kinds(of word: String) -> Kinds { kindsOfWords[word] ?? [] }

  /// What the word is that stands somewhere in a text.
  func kinds(of word: Range<Int>, in text: [UInt8]) -> Kinds {
    let bytes = text.span.extracting(word)
    guard bytes.isASCII else { return kinds(of: String(decoding: text[word], as: UTF8.self)) }
    return asciiWords.knownID(of: bytes).map { kindsOfASCIIWords[Int($0)] } ?? []
  }

  /// The rules of a language; the general ones where it has none of its own.
  static func rules(for language: Language) -> SentenceRules {
    LanguageProfile.profile(of: language).sentences
  }
}
