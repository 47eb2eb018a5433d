/// What a scorer changes as it scores, in one place, so that a pair of texts costs one access to it.
struct ScorerState {
  private let variants: [RougeVariant]
  private let rules: RougeRules
  private let vocabularyLimit: Int
  private let elementModes: [BasicElementMode]
  private var reader: TokenReader
  private var workspace: ScoringWorkspace
  private var candidate = PreparedText.Reading()
  private var reference = PreparedText.Reading()

  init(
    _ variants: [RougeVariant], _ rules: RougeRules, _ resources: RougeResources, vocabularyLimit: Int
  ) throws(RougeError) {
    self.variants = variants
    self.rules = rules
    self.vocabularyLimit = vocabularyLimit
    workspace = ScoringWorkspace(rules)
    reader = try TokenReader(rules: rules, resources: resources)
    elementModes = variants.compactMap { if case .be(let mode) = $0 { mode } else { nil } }
  }

  /// The scores of a candidate, in the order of the variants.
  mutating func scores(
    of text: RougeText, against references: [RougeText]
  ) throws(RougeError) -> [RougeScore] {
    startOverIfFull()
    try reader.read(text, elementModes, into: &candidate)
    guard references.count == 1 else {
      var counts: [[VariantCounts]] = []
      for text in references { counts.append(try self.counts(against: text)) }
      return try scores(of: counts)
    }
    let counts = try counts(against: references[0])
    try requireFinite(counts)
    if rules.root == 1 { return counts.map { rules.score($0) } }
    return zip(variants, counts).map { rules.score($1, in: $0) }
  }

  private mutating func counts(against text: RougeText) throws(RougeError) -> [VariantCounts] {
    try reader.read(text, elementModes, into: &reference)
    if rules.sides == .exchanged { return counts(of: candidate, against: reference) }
    return workspace.counts(
      of: variants, candidate: candidate, reference: reference, vocabularySize: reader.vocabularySize)
  }

  /// The scores that counts against each reference come to, in the order of the variants.
  func scores(of counts: [[VariantCounts]]) throws(RougeError) -> [RougeScore] {
    if counts.isEmpty { throw .noReferences }
    for counts in counts { try requireFinite(counts) }
    let counts = rules.references == .firstVariant ? countsOfChosenReference(counts) : counts
    return variants.indices.map { index in rules.score(of: counts.map { $0[index] }, in: variants[index]) }
  }

  /// The counts against the one reference that the first variant chooses for all.
  private func countsOfChosenReference(_ counts: [[VariantCounts]]) -> [[VariantCounts]] {
    guard let first = variants.first,
      let chosen = rules.chosenReference(counts.map { $0[0] }, in: first)
    else { return counts }
    return [counts[chosen]]
  }

  /// Refuses counts of which a quotient would be 0 or no number at all.
  private func requireFinite(_ counts: [VariantCounts]) throws(RougeError) {
    for (index, counts) in counts.enumerated() where !counts.isFinite {
      throw .tooLargeCounts(variants[index])
    }
  }

  /// The counts of a candidate against a reference, both read under the present vocabulary.
  mutating func counts(
    of candidate: PreparedText.Reading, against reference: PreparedText.Reading
  ) -> [VariantCounts] {
    let (candidate, reference) = rules.sides == .asGiven ? (candidate, reference) : (reference, candidate)
    return workspace.counts(
      of: variants, candidate: candidate, reference: reference, vocabularySize: reader.vocabularySize)
  }

  /// The counts of as much of a candidate as is compared with a reference; Basic Elements are never cut.
  mutating func counts(
    of candidate: PreparedText, against reference: PreparedText
  ) throws(RougeError) -> [VariantCounts] {
    try refresh(candidate)
    try refresh(reference)
    guard rules.truncation == .referenceWords else {
      return counts(of: candidate.reading, against: reference.reading)
    }
    var cut = candidate.reading
    let sentences = candidate.text.sentences(keepingWords: reference.text.wordCount)
    reader.read(candidate.text, sentences, into: &cut.tokens)
    return counts(of: cut, against: reference.reading)
  }

  /// Begins a new vocabulary where the old one has grown too large.
  mutating func startOverIfFull() {
    if reader.vocabularySize > vocabularyLimit { reader.startOver() }
  }

  /// Reads a text again if its tokens are numbers of another vocabulary.
  mutating func refresh(_ prepared: PreparedText) throws(RougeError) {
    if prepared.reading.generation != reader.generation {
      try reader.read(prepared.text, elementModes, into: &prepared.reading)
    }
  }

  mutating func read(_ text: RougeText, into reading: inout PreparedText.Reading) throws(RougeError) {
    try reader.read(text, elementModes, into: &reading)
  }
}
