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

  private let resources: RougeResources
  private let vocabularyLimit: Int
  private let longestNGram: Int
  private let elementModes: [BasicElementMode]
  private var generation = 0
  private var reader: TokenReader
  private var workspace = ScoringWorkspace()

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
    self.resources = resources
    self.vocabularyLimit = vocabularyLimit
    reader = try TokenReader(rules: rules, resources: resources)
    longestNGram = variants.reduce(0) { if case .n(let length) = $1 { max($0, length) } else { $0 } }
    elementModes = variants.compactMap { if case .be(let mode) = $0 { mode } else { nil } }
  }

  /// The scores of a candidate, in the order of the variants.
  public func scores(of candidate: RougeText, against references: [RougeText]) throws(RougeError)
    -> [RougeScore]
  {
    var prepared: [PreparedText] = []
    for reference in references { prepared.append(try prepare(reference)) }
    return try scores(of: try prepare(candidate), against: prepared)
  }

  /// The scores of a candidate against references prepared before, in the order of the variants.
  public func scores(of candidate: RougeText, against references: [PreparedText]) throws(RougeError)
    -> [RougeScore]
  {
    try scores(of: try prepare(candidate), against: references)
  }

  /// The scores of a candidate prepared before, in the order of the variants.
  public func scores(of candidate: PreparedText, against references: [PreparedText]) throws(RougeError)
    -> [RougeScore]
  {
    guard !references.isEmpty else { throw .noReferences }
    var counts: [[VariantCounts]] = []
    for reference in references { counts.append(try self.counts(of: candidate, against: reference)) }
    return variants.indices.map { index in
      rules.score(of: counts.map { $0[index] }, in: variants[index])
    }
  }

  /// Reads the tokens of a text.
  public func prepare(_ text: RougeText) throws(RougeError) -> PreparedText {
    if reader.vocabularySize > vocabularyLimit {
      reader = try TokenReader(rules: rules, resources: resources)
      generation += 1
    }
    let prepared = PreparedText(text, generation: generation)
    try read(into: prepared)
    return prepared
  }

  /// The counts of a candidate against one reference, in the order of the variants.
  package func counts(of candidate: PreparedText, against reference: PreparedText) throws(RougeError)
    -> [VariantCounts]
  {
    for text in [candidate, reference] where text.generation != generation {
      text.generation = generation
      try read(into: text)
    }
    workspace.pair.number(
      reference: reference.tokens, candidate: candidate.tokens, vocabularySize: reader.vocabularySize)
    if longestNGram > 0 { workspace.nGrams.count(in: workspace.pair, upTo: longestNGram) }
    var element = 0
    return variants.map { variant in
      if case .be = variant {
        defer { element += 1 }
        return elementCounts(candidate.elements[element], reference.elements[element])
      }
      return workspace.counts(of: variant)
    }
  }

  private func elementCounts(_ candidate: RougeTokens, _ reference: RougeTokens) -> VariantCounts {
    var pair = TokenPair()
    pair.number(reference: reference, candidate: candidate, vocabularySize: reader.vocabularySize)
    return .plain(
      MatchCounts(
        hits: pair.sharedTotal, candidate: candidate.flat.count, reference: reference.flat.count))
  }

  private func read(into prepared: PreparedText) throws(RougeError) {
    reader.read(prepared.text, into: &prepared.tokens)
    prepared.elements.removeAll()
    for mode in elementModes {
      prepared.elements.append(try reader.readElements(of: prepared.text, mode: mode))
    }
  }
}
