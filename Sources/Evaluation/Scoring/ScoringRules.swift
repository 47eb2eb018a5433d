public import Rouge

/// How summaries are scored: one file of Metrics/ as a value.
///
///     try ScoringRules.named("rouge-score").variants      // rouge1, rouge2, rougeL, rougeLsum
///
/// Everything but `about` can change a number, and everything but `about` is in the signature.
public struct ScoringRules: Hashable, Sendable {
  /// The name, which is also the file's name.
  public var name = "rouge-score"
  /// Where the rules come from; words for people.
  public var about = About()
  /// What is counted, in the order of the columns.
  public var variants: [RougeVariant] = [.n(1), .n(2), .l, .lSum]
  /// Which of precision, recall and F the table shows.
  public var measures: [Measure] = [.f1]
  /// What a sentence of a text to be scored is.
  public var sentences = SentenceRule.lines
  /// How words are made and compared, and what several references make of a score.
  public var rouge = RougeRules()
  /// How the intervals come about.
  public var interval = IntervalRule()

  /// The default of every setting.
  public init() {}

  /// Where scoring rules come from.
  public struct About: Hashable, Sendable {
    /// What they are, in a sentence.
    public var title = ""
    /// The paper, program or page that states them.
    public var source = ""
    /// What one should know before using them.
    public var note = ""
    /// Whether their numbers were compared with those of the source.
    public var isVerified = false
  }
}

/// One of the three numbers of a score.
public enum Measure: String, Codable, CaseIterable, Sendable {
  /// Share of the candidate that is in the reference.
  case precision
  /// Share of the reference that is in the candidate.
  case recall
  /// The weighted harmonic mean of the two.
  case f1
}

/// What counts as a sentence where a variant asks for sentences (rougeLsum).
public enum SentenceRule: String, Codable, CaseIterable, Sendable {
  /// Each line is a sentence, as rouge-score and the official script have it.
  case lines
  /// Each line is split into sentences.
  case split
}

/// How the interval of a mean comes about.
public struct IntervalRule: Hashable, Sendable {
  /// The share of resampled means that lie within, above 0 and below 1.
  public var level = 0.95
  /// How many times the articles are resampled, at least once.
  public var samples = 1000
}
