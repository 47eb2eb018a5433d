/// Scores candidates against references in any variants of ROUGE under one set of rules.
///
///     let scorer = try RougeScorer(variants: [.n(1), .l], rules: .rougeScore)
///     let scores = try scorer.scores(of: RougeText(lines: "a cat sat"), against: [RougeText(lines: "the cat sat down")])
///     scores[0].recall       // 0.5
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

  /// A scorer for these variants.
  ///
  /// - Parameters:
  ///   - variants: What is scored, in the order of the scores.
  ///   - rules: Words, stems, limits and what several references make of a score.
  ///   - resources: Word lists, which rules that remove stop words cannot do without.
  /// - Throws: ``RougeError/noStopWords`` where stop words are removed and there is no list of them.
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

  /// The scores of a candidate against its references.
  ///
  /// - Parameters:
  ///   - candidate: The text to be scored.
  ///   - references: The texts it is compared with, at least one.
  /// - Returns: A score for each of the variants, in their order.
  /// - Throws: ``RougeError``: there is no reference, or a text has no number under a variant.
  /// - Complexity: Linear in the lengths of the texts for ROUGE-N; their product over 64 for ROUGE-L, Lsum and W.
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

  /// The scores of a candidate against references that this scorer has read before.
  ///
  /// - Parameters:
  ///   - candidate: The text to be scored.
  ///   - references: What ``prepare(_:)`` of this scorer made of them, at least one.
  /// - Returns: A score for each of the variants, in their order.
  /// - Throws: ``RougeError``: there is no reference, or a text has no number under a variant.
  public func scores(
    of candidate: RougeText, against references: [PreparedText]
  ) throws(RougeError) -> [RougeScore] {
    try scores(of: prepare(candidate), against: references)
  }

  /// The scores of a candidate that this scorer has read before, against references likewise.
  ///
  /// - Parameters:
  ///   - candidate: What ``prepare(_:)`` of this scorer made of the text to be scored.
  ///   - references: What it made of the references, at least one.
  /// - Returns: A score for each of the variants, in their order.
  /// - Throws: ``RougeError``: there is no reference, or a text has no number under a variant.
  public func scores(
    of candidate: PreparedText, against references: [PreparedText]
  ) throws(RougeError) -> [RougeScore] {
    var counts: [[VariantCounts]] = []
    for reference in references { counts.append(try self.counts(of: candidate, against: reference)) }
    return try state.scores(of: counts)
  }

  /// Reads a text once, to score it many times.
  ///
  ///     let reference = try scorer.prepare(RougeText(lines: "the cat sat down"))
  ///     try scorer.scores(of: RougeText(lines: "a dog sat"), against: [reference])[0].recall       // 0.25
  ///
  /// - Parameter text: The text.
  /// - Returns: What this scorer, and no other, can score.
  /// - Throws: ``RougeError/notABasicElement(line:)`` where Basic Elements are scored and the text holds none.
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
