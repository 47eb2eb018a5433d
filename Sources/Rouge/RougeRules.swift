import SumbenchText

/// Everything but the variants that can change a ROUGE score: words, stems, limits, references, rounding.
///
///     RougeRules()                          // the rules of rouge-score without its stemmer
///     RougeRules.official.references        // .average
///
/// In JSON each field is a key of the same name; an absent key takes the value it has in `RougeRules()`.
public struct RougeRules: Hashable, Sendable {
  /// What a word is.
  public var words = WordRule.rougeScore
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
  /// The weight of recall against precision in F: 0 gives recall, 1 precision.
  public var alpha = 0.5
  /// Whether precision and recall are rounded before F, and then F.
  public var rounding = RoundingRule.none

  /// The rules of rouge-score 0.1.2 without its stemmer.
  public init() {}

  /// The rules of ROUGE-1.5.5 run with `-m`.
  public static let official: RougeRules = {
    var rules = RougeRules()
    rules.words = .official
    rules.stemming = .official
    rules.exceptions = true
    rules.references = .average
    rules.rounding = .fiveDecimals
    return rules
  }()
}

/// How words are reduced to stems; words of up to three letters stay, and those with letters beyond a to z.
public enum StemmingRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Words stay as they are.
  case none
  /// The stemmer of ROUGE-1.5.5.
  case official = "porter-1.5.5"
  /// The stemmer of rouge-score.
  case nltk = "porter-nltk"

  var stemmer: PorterStemmer? {
    switch self {
    case .none: nil
    case .official: PorterStemmer(.official)
    case .nltk: PorterStemmer(.nltk)
    }
  }
}

/// What becomes of the words on the stop list.
public enum StopWordRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// They count like all words.
  case keep
  /// They are dropped before stemming.
  case remove
}

/// When numbers are rounded.
public enum RoundingRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Never.
  case none
  /// Precision and recall of each text to five decimals, F computed from those and rounded likewise.
  case fiveDecimals
}

extension RougeRules: Codable {
  private enum CodingKeys: CodingKey {
    case words, stemming, exceptions, stopWords, truncation, references, jackknife, alpha, rounding
  }

  /// Reads the keys that are there.
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
    guard (0...1).contains(alpha) else {
      throw DecodingError.dataCorruptedError(
        forKey: .alpha, in: container, debugDescription: "a number from 0 to 1, not \(alpha)")
    }
  }
}
