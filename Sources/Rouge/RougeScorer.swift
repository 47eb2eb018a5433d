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

  private let vocabularyLimit: Int
  private let elementModes: [BasicElementMode]
  private var generation = 0
  private var reader: TokenReader
  private var workspace = ScoringWorkspace()
  /// A candidate and its references that are prepared for one call, kept for their memory.
  private var passing: [PreparedText] = []

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
    self.vocabularyLimit = vocabularyLimit
    reader = try TokenReader(rules: rules, resources: resources)
    elementModes = variants.compactMap { if case .be(let mode) = $0 { mode } else { nil } }
  }

  /// The scores of a candidate, in the order of the variants.
  public func scores(
    of candidate: RougeText, against references: [RougeText]
  ) throws(RougeError) -> [RougeScore] {
    startOverIfFull()
    try pass(candidate, at: 0)
    for (index, reference) in references.enumerated() { try pass(reference, at: index + 1) }
    return try scores(of: passing[0], against: passing[1..<(references.count + 1)])
  }

  /// The scores of a candidate against references prepared before, in the order of the variants.
  public func scores(
    of candidate: RougeText, against references: [PreparedText]
  ) throws(RougeError) -> [RougeScore] {
    startOverIfFull()
    try pass(candidate, at: 0)
    return try scores(of: passing[0], against: references[...])
  }

  /// The scores of a candidate prepared before, in the order of the variants.
  public func scores(
    of candidate: PreparedText, against references: [PreparedText]
  ) throws(RougeError) -> [RougeScore] {
    try scores(of: candidate, against: references[...])
  }

  /// Reads the tokens of a text.
  public func prepare(_ text: RougeText) throws(RougeError) -> PreparedText {
    startOverIfFull()
    let prepared = PreparedText(text, generation: generation)
    try read(prepared)
    return prepared
  }

  /// The counts of a candidate against one reference, in the order of the variants.
  package func counts(
    of candidate: PreparedText, against reference: PreparedText
  ) throws(RougeError) -> [VariantCounts] {
    if candidate.generation != generation { try read(candidate) }
    if reference.generation != generation { try read(reference) }
    let candidate = cut(candidate, for: reference)
    return workspace.counts(
      of: variants, candidate: candidate, reference: reference, vocabularySize: reader.vocabularySize)
  }

  /// As much of a candidate as is compared with this reference; Basic Elements are never cut.
  private func cut(_ candidate: PreparedText, for reference: PreparedText) -> PreparedText {
    guard rules.truncation == .referenceWords else { return candidate }
    let sentences = candidate.text.sentences(keepingWords: reference.text.wordCount)
    let cut = PreparedText(candidate.text, generation: generation)
    reader.read(candidate.text, sentences, into: &cut.tokens)
    cut.elements = candidate.elements
    return cut
  }

  private func scores(
    of candidate: PreparedText, against references: ArraySlice<PreparedText>
  ) throws(RougeError) -> [RougeScore] {
    guard let first = references.first else { throw .noReferences }
    if references.count == 1 { return try counts(of: candidate, against: first).map(rules.score) }
    var counts: [[VariantCounts]] = []
    for reference in references { counts.append(try self.counts(of: candidate, against: reference)) }
    return variants.indices.map { index in
      rules.score(of: counts.map { $0[index] }, in: variants[index])
    }
  }

  private func pass(_ text: RougeText, at index: Int) throws(RougeError) {
    if index == passing.count { passing.append(PreparedText(text, generation: generation)) }
    passing[index].text = text
    try read(passing[index])
  }

  private func startOverIfFull() {
    guard reader.vocabularySize > vocabularyLimit else { return }
    reader.startOver()
    generation += 1
  }

  private func read(_ prepared: PreparedText) throws(RougeError) {
    prepared.generation = generation
    reader.read(prepared.text, into: &prepared.tokens)
    prepared.elements.removeAll()
    for mode in elementModes {
      prepared.elements.append(try reader.readElements(of: prepared.text, mode: mode))
    }
  }
}
