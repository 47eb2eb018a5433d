/// The tables of all kernels, kept from one pair of texts to the next so that scoring allocates little.
struct ScoringWorkspace {
  var pair = TokenPair()
  /// The pair of the same texts read as Basic Elements.
  var elementPair = TokenPair()
  var nGrams = NGramMatches()
  private var skipBigrams = SkipBigramMatches()
  private var subsequence = LongestCommonSubsequence()
  private var unions = UnionSubsequences()
  private var weighted = WeightedSubsequences()
  let rules: RougeRules
  let countsSets: Bool
  let followsOwnTies: Bool
  var distinctGrams = DistinctGrams()
  var distinctPairs = DistinctSkipBigrams()
  var chosen = ChosenSubsequences()

  /// Tables for these rules.
  init(_ rules: RougeRules = RougeRules()) {
    self.rules = rules
    countsSets = rules.counts == .set || rules.subsequences == .set
    followsOwnTies = rules.ties == .candidate
  }

  /// Counts variants for two texts whose tokens come from a vocabulary of this size.
  mutating func counts(
    of variants: [RougeVariant], candidate: PreparedText.Reading, reference: PreparedText.Reading,
    vocabularySize: Int
  ) -> [VariantCounts] {
    pair.number(reference: reference.tokens, candidate: candidate.tokens, vocabularySize: vocabularySize)
    nGrams.count(
      in: pair, upTo: variants.reduce(1) { if case .n(let length) = $1 { max($0, length) } else { $0 } })
    var elements = zip(reference.elements, candidate.elements).makeIterator()
    if countsSets || followsOwnTies {
      return otherCounts(of: variants, candidate, reference, vocabularySize: vocabularySize)
    }
    return variants.map { variant in
      guard case .be = variant, let (reference, candidate) = elements.next() else {
        return counts(of: variant)
      }
      elementPair.number(reference: reference, candidate: candidate, vocabularySize: vocabularySize)
      return .plain(elementPair.sharedTokens)
    }
  }

  /// Counts one variant for the pair as numbered; N-grams after they have been counted up to that length.
  mutating func counts(of variant: RougeVariant) -> VariantCounts {
    let candidate = pair.candidate.flat.count
    let reference = pair.reference.flat.count
    switch variant {
    case .n(let length):
      return .plain(
        MatchCounts(
          hits: nGrams.hits(length: length), candidate: max(candidate - length + 1, 0),
          reference: max(reference - length + 1, 0)))
    case .l:
      return .plain(
        MatchCounts(hits: subsequence.length(in: pair), candidate: candidate, reference: reference))
    case .lSum:
      return .plain(
        MatchCounts(
          hits: unions.hits(in: pair), candidate: candidate, reference: pair.reference.inSentences.count))
    case .w(let weight):
      return .weighted(weighted.counts(in: pair, weight: weight))
    case .s(let gap):
      return .plain(skipBigramCounts(gap: gap))
    case .su(let gap):
      return .plain(skipBigramCounts(gap: gap) + unigramsBeforeLast())
    case .be:
      return .plain(pair.sharedTokens)
    }
  }

  private mutating func skipBigramCounts(gap: Int?) -> MatchCounts {
    MatchCounts(
      hits: skipBigrams.hits(in: pair, gap: gap),
      candidate: SkipBigramMatches.total(tokens: pair.candidate.flat.count, gap: gap),
      reference: SkipBigramMatches.total(tokens: pair.reference.flat.count, gap: gap))
  }

  /// ROUGE-1.5.5 leaves the last token of a text out of the unigrams of ROUGE-SU.
  private mutating func unigramsBeforeLast() -> MatchCounts {
    MatchCounts(
      hits: skipBigrams.unigramHits(in: pair), candidate: max(pair.candidate.flat.count - 1, 0),
      reference: max(pair.reference.flat.count - 1, 0))
  }
}
