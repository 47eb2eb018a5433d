public import SumbenchRouge
package import SumbenchStatistics
import SumbenchSupport

/// How summaries are scored: one file of Metrics/ as a value.
///
///     try ScoringRules(named: "rouge-1.5.5").rouge.words       // .official
///     var rules = ScoringRules()
///     rules.variants       // [.n(1), .n(2), .l, .lSum]
///     rules.rouge = .unicode
///
/// Every property can change a number, and every property is in the signature of a run.
public struct ScoringRules: Hashable, Sendable {
  /// The name, which is also the file's name.
  public var name = "rouge-score"
  /// Where the rules come from; words for people.
  package var about = About()
  /// What is counted, in the order of the columns.
  public var variants: [RougeVariant] = [.n(1), .n(2), .l, .lSum]
  /// Which of precision, recall and F the table shows.
  public var measures: [Measure] = [.f1]
  /// What a sentence of a text to be scored is.
  public var sentences = SentenceRule.lines
  /// Whether texts are brought to lower case before.
  public var letterCase = LetterCaseRule.asGiven
  /// How words are made and compared, and what several references make of a score.
  public var rouge = RougeRules()
  /// How the intervals of means are computed.
  package var interval = IntervalRule()
  /// A digest of the word lists that are scored with, see `adapted(to:)`; `nil` in a file, which cannot know them.
  package internal(set) var wordLists: String?

  /// The default of every setting: Hugging Face's rules, F of ROUGE-1, 2, L and Lsum.
  public init() {}

  /// The rules of a name, or of a file.
  ///
  /// - Parameter name: What `sumbench list rules` has: `rouge-score`, `rouge-1.5.5`, `tac2010`; or the path of a JSON
  ///   file, with a slash in it or `.json` at its end.
  /// - Throws: An error for an unknown name, with the nearest one that is known, and for a file that does not hold rules.
  public init(named name: String) throws {
    self = try RulesCatalog.rules(name).adapted(to: .none)
  }

  /// Where scoring rules come from.
  package struct About: Hashable, Sendable {
    /// What they are, in a sentence.
    package var title = ""
    /// The paper, program or page that states them.
    package var source = ""
    /// What one should know before using them.
    package var note = ""
    /// Whether their numbers were compared with those of the source.
    package var isVerified = false
  }
}

// Absent keys take the defaults that the values themselves state; nothing is written down twice.

extension ScoringRules: Codable {
  private enum CodingKeys: CodingKey {
    case name, about, variants, measures, sentences, letterCase, rouge, interval, wordLists
  }

  /// Reads the keys that are there. Throws `DecodingError` for lists that are empty or name a thing twice, and for a name
  /// that could not name a folder.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try container.read(.name, into: &name)
    try container.read(.about, into: &about)
    try container.read(.variants, into: &variants)
    try container.read(.measures, into: &measures)
    try container.read(.sentences, into: &sentences)
    try container.read(.letterCase, into: &letterCase)
    try container.read(.rouge, into: &rouge)
    if !container.contains(.interval) { interval = .assumed }
    try container.read(.interval, into: &interval)
    wordLists = try container.decodeIfPresent(String.self, forKey: .wordLists)
    try container.require(
      .name, name.wholeMatch(of: /[\w+-][\w.+-]*/) != nil,
      "letters, digits and . _ + -, not a full stop first: it is the name of a folder and begins the signature"
    )
    try container.require(.variants, variants.isSet, "at least one variant, each once")
    try container.require(
      .variants,
      !variants.contains(where: \.isWeighted)
        || (rouge.subsequences == .multiset && rouge.ties == .reference),
      "no rougeW where subsequences is set or ties is candidate: its runs are counted in the one way of ROUGE-1.5.5"
    )
    try container.require(.measures, measures.isSet, "at least one measure, each once")
  }

  /// Writes every key; the case of letters, which came later, where texts are brought to lower case.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(about, forKey: .about)
    try container.encode(variants, forKey: .variants)
    try container.encode(measures, forKey: .measures)
    try container.encode(sentences, forKey: .sentences)
    if letterCase != .asGiven { try container.encode(letterCase, forKey: .letterCase) }
    try container.encode(rouge, forKey: .rouge)
    try container.encode(interval, forKey: .interval)
    try container.encodeIfPresent(wordLists, forKey: .wordLists)
  }
}

extension RougeVariant {
  fileprivate var isWeighted: Bool { if case .w = self { true } else { false } }
}

extension Array where Element: Hashable {
  /// Whether there are elements, and no two equal ones.
  fileprivate var isSet: Bool { !isEmpty && Set(self).count == count }
}

extension ScoringRules.About: Codable {
  private enum CodingKeys: CodingKey {
    case title, source, note, isVerified
  }

  /// Reads the keys that are there.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try container.read(.title, into: &title)
    try container.read(.source, into: &source)
    try container.read(.note, into: &note)
    try container.read(.isVerified, into: &isVerified)
  }
}
