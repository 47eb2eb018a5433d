import SumbenchText

/// Everything but the variants that can change a ROUGE score: words, stems, limits, references, rounding.
///
///     RougeRules.rougeScore.stemming       // .nltk
///     var rules = RougeRules.rouge155
///     rules.truncation = .bytes(665)
///     rules.references       // .average
///
/// The rules of programs and tables that people compare with are there by name: ``rougeScore``, ``rouge155``,
/// ``huggingFace``, ``unicode`` and ``characters``. In JSON each property is a key of the same name; an absent key
/// takes the value it has in `RougeRules()`.
public struct RougeRules: Hashable, Sendable {
  /// What a word is.
  public var words = WordRule.rougeScore
  /// Whether words that are two in one are taken apart, where words are those of `official` or `rouge-score`.
  public var contractions = ContractionRule.keep
  /// How words are reduced to stems.
  public var stemming = StemmingRule.none
  /// Whether irregular forms are looked up in the lists of WordNet before stemming as ROUGE-1.5.5 does.
  public var exceptions = false
  /// Whether words on the stop list are dropped.
  public var stopWords = StopWordRule.keep
  /// Where texts are cut off, candidates and references alike.
  public var truncation = Truncation.none
  /// What several references make of their scores.
  public var references = ReferenceRule.maximum
  /// Whether the score is the mean over leaving each reference out once.
  public var jackknife = false
  /// What is counted of units that occur more than once: N-grams, skip-bigrams and Basic Elements.
  public var counts = CountRule.multiset
  /// What is counted of words that occur more than once in common subsequences: ROUGE-L and Lsum.
  public var subsequences = CountRule.multiset
  /// Which text is shortened where two common subsequences are equally long.
  public var ties = TieRule.reference
  /// Which root is taken of precision and recall of ROUGE-L and Lsum, from 1 to 10.
  public var root = 1.0
  /// Whether candidate and reference change places.
  public var sides = SideRule.asGiven
  /// The weight of precision against recall in F: at 0 F is recall, at 1 precision.
  public var alpha = 0.5
  /// How F is computed from precision and recall.
  public var fMeasure = FMeasureRule.harmonic
  /// What numbers are rounded to.
  public var rounding = RoundingRule.none

  /// The rules of rouge-score 0.1.2 without its stemmer, the same as ``huggingFace``.
  public init() {}

  /// The rules of Google's rouge-score 0.1.2 with its stemmer, which most tables since 2019 were made by.
  public static let rougeScore = RougeRules { $0.stemming = .nltk }

  /// The rules of ROUGE-1.5.5 (Lin 2004) run with `-a -m`.
  ///
  /// The script looks irregular forms up in lists of WordNet before it stems: give a ``RougeScorer`` these lists as
  /// ``RougeResources``. Without them a few words are stemmed otherwise.
  public static let rouge155 = RougeRules {
    $0.words = .official
    $0.stemming = .official
    $0.exceptions = true
    $0.references = .average
    $0.rounding = .fiveDecimals
  }

  /// The rules of Hugging Face's evaluate with its defaults: rouge-score without its stemmer.
  public static let huggingFace = RougeRules()

  /// The words of any language, by Unicode's annex 29, without stems; otherwise as rouge-score.
  public static let unicode = RougeRules { $0.words = .unicode }

  /// As ``unicode``, with each Chinese, Japanese and Korean character a word.
  public static let characters = RougeRules { $0.words = .characters }

  private init(_ change: (inout RougeRules) -> Void) {
    self.init()
    change(&self)
  }
}

// What numbers were always computed by is always written; keys that came later are written where they have another
// value than in `RougeRules()`, so that rules which do without them keep their signature.

extension RougeRules: Codable {
  private enum CodingKeys: CodingKey {
    case words, stemming, exceptions, stopWords, truncation, references, jackknife, alpha, rounding
    case contractions, counts, subsequences, ties, root, sides, fMeasure
  }

  /// Reads the keys that are there; the others take their defaults.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func read<Value: Decodable>(_ key: CodingKeys, into value: inout Value) throws {
      value = try container.decodeIfPresent(Value.self, forKey: key) ?? value
    }
    try read(.words, into: &words)
    try read(.stemming, into: &stemming)
    try read(.exceptions, into: &exceptions)
    try read(.stopWords, into: &stopWords)
    try read(.truncation, into: &truncation)
    try read(.references, into: &references)
    try read(.jackknife, into: &jackknife)
    try read(.alpha, into: &alpha)
    try read(.rounding, into: &rounding)
    try read(.contractions, into: &contractions)
    try read(.counts, into: &counts)
    try read(.subsequences, into: &subsequences)
    try read(.ties, into: &ties)
    try read(.root, into: &root)
    try read(.sides, into: &sides)
    try read(.fMeasure, into: &fMeasure)
    func require(_ key: CodingKeys, _ isMet: Bool, _ words: String) throws {
      guard isMet else {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: words)
      }
    }
    try require(.alpha, (0...1).contains(alpha), "a number from 0 to 1, not \(alpha)")
    try require(
      .contractions, contractions == .keep || [.official, .rougeScore].contains(words),
      "keep where words are \(words.rawValue): taken apart are words of \(WordRule.official.rawValue) and "
        + WordRule.rougeScore.rawValue)
    try require(.root, (1...10).contains(root), "a number from 1 to 10, not \(root)")
    try require(
      .fMeasure, fMeasure != .smoothed || alpha == 0.5,
      "weighted, not smoothed, where alpha is \(alpha): the smoothed F has no weight")
    try require(
      .rounding, rounding != .fiveDecimals || fMeasure != .smoothed,
      "none or single, not fiveDecimals, where fMeasure is smoothed: five decimals are those of ROUGE-1.5.5's F"
    )
  }

  /// Writes every key that came with the first rules, and each of the others that has not its usual value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let usual = RougeRules()
    func write<Value: Encodable & Equatable>(_ key: CodingKeys, _ value: Value, unless usual: Value? = nil)
      throws
    {
      if value != usual { try container.encode(value, forKey: key) }
    }
    try write(.words, words)
    try write(.stemming, stemming)
    try write(.exceptions, exceptions)
    try write(.stopWords, stopWords)
    try write(.truncation, truncation)
    try write(.references, references)
    try write(.jackknife, jackknife)
    try write(.alpha, alpha)
    try write(.rounding, rounding)
    try write(.contractions, contractions, unless: usual.contractions)
    try write(.counts, counts, unless: usual.counts)
    try write(.subsequences, subsequences, unless: usual.subsequences)
    try write(.ties, ties, unless: usual.ties)
    try write(.root, root, unless: usual.root)
    try write(.sides, sides, unless: usual.sides)
    try write(.fMeasure, fMeasure, unless: usual.fMeasure)
  }
}
