/// Scores candidates against references in any variants of ROUGE under one set of rules.
///
///     let scorer = try RougeScorer(variants: [.n(1), .l], rules: RougeRules())
///     let scores = try scorer.scores(
///       of: RougeText(lines: "a cat sat"), against: [RougeText(lines: "the cat sat down")])
///     scores[0].recall   // 0.5
///
/// An empty candidate or reference scores zero; no reference at all is an error. A scorer keeps every word it
/// has read, and starts over after a million words, so scoring without end needs bounded memory. It is meant
/// for one thread; another thread makes another. Equal input gives equal bits on any number of threads.
public final class RougeScorer {
  /// What is scored.
  public let variants: [RougeVariant]
  /// The rules scored by.
  public let rules: RougeRules

  private var state: ScorerState

  /// A scorer for these variants; rules that remove stop words need a list of them.
  public convenience init(
    variants: [RougeVariant], rules: RougeRules = RougeRules(), resources: RougeResources = .none
  ) throws(RougeError) {
    try self.init(variants: variants, rules: rules, resources: resources, vocabularyLimit: 1 << 20)
  }

  init(
    variants: [RougeVariant], rules: RougeRules = RougeRules(), resources: RougeResources = .none,
    vocabularyLimit: Int
  ) throws(RougeError) {
    self.variants = variants
    self.rules = rules
    state = try ScorerState(variants, rules, resources, vocabularyLimit: vocabularyLimit)
  }

  /// The scores of a candidate, in the order of the variants.
  public func scores(
    of candidate: RougeText, against references: [RougeText]
  ) throws(RougeError) -> [RougeScore] {
    guard rules.truncation == .referenceWords else {
      return try state.scores(of: candidate, against: references)
    }
    var prepared: [PreparedText] = []
    for reference in references { prepared.append(try prepare(reference)) }
    return try scores(of: candidate, against: prepared)
  }

  /// The scores of a candidate against references prepared before, in the order of the variants.
  public func scores(
    of candidate: RougeText, against references: [PreparedText]
  ) throws(RougeError) -> [RougeScore] {
    try scores(of: prepare(candidate), against: references)
  }

  /// The scores of a candidate prepared before, in the order of the variants.
  public func scores(
    of candidate: PreparedText, against references: [PreparedText]
  ) throws(RougeError) -> [RougeScore] {
    var counts: [[VariantCounts]] = []
    for reference in references { counts.append(try self.counts(of: candidate, against: reference)) }
    return try state.scores(of: counts)
  }

  /// Reads the tokens of a text.
  public func prepare(_ text: RougeText) throws(RougeError) -> PreparedText {
    var reading = PreparedText.Reading()
    state.startOverIfFull()
    try state.read(text, into: &reading)
    return PreparedText(text, reading)
  }

  /// The counts of a candidate against one reference, in the order of the variants.
  package func counts(
    of candidate: PreparedText, against reference: PreparedText
  ) throws(RougeError) -> [VariantCounts] {
    try state.counts(of: candidate, against: reference)
  }
}
