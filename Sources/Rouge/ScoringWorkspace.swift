/// The tables of all kernels, kept from one pair of texts to the next so that scoring allocates nothing.
package struct ScoringWorkspace {
  package var pair = TokenPair()
  package var nGrams = NGramMatches()
  package var skipBigrams = SkipBigramMatches()
  package var subsequence = LongestCommonSubsequence()
  package var unions = UnionSubsequences()
  package var weighted = WeightedSubsequences()

  package init() {}

  /// Counts the N-grams of the pair of all lengths up to this one, which may be zero.
  package mutating func countNGrams(upTo length: Int) {
    if length > 0 { nGrams.count(in: pair, upTo: length) }
  }

  /// Counts one variant for the pair as numbered; for N-grams, after they have been counted up to that length.
  package mutating func counts(of variant: RougeVariant) -> VariantCounts {
    let candidate = pair.candidate.flat.count
    let reference = pair.reference.flat.count
    switch variant {
    case .n(let length):
      return .plain(
        MatchCounts(
          hits: nGrams.hits[length - 1], candidate: max(candidate - length + 1, 0),
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
      return .plain(MatchCounts(hits: pair.sharedTotal, candidate: candidate, reference: reference))
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
