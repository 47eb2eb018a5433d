/// The counts of rules that count sets, or that take other subsequences than ROUGE-1.5.5.
extension ScoringWorkspace {
  /// Counts variants for the pair as numbered and its texts as read.
  mutating func otherCounts(
    of variants: [RougeVariant], _ candidate: PreparedText.Reading, _ reference: PreparedText.Reading,
    vocabularySize: Int
  ) -> [VariantCounts] {
    let (candidateTokens, referenceTokens) = (candidate.tokens.flat, reference.tokens.flat)
    let longest = variants.reduce(1) { if case .n(let length) = $1 { max($0, length) } else { $0 } }
    if countsSets {
      distinctGrams.count(reference: referenceTokens, candidate: candidateTokens, upTo: longest)
    }
    var elements = zip(reference.elements, candidate.elements).makeIterator()
    return variants.map { variant in
      switch variant {
      case .be:
        guard let (reference, candidate) = elements.next() else { return counts(of: variant) }
        return .plain(elementCounts(candidate, reference, vocabularySize: vocabularySize))
      case .n(let length) where rules.counts == .set: return .plain(distinctGrams.counts(length: length))
      case .s(let gap) where rules.counts == .set:
        return .plain(distinctPairs.counts(referenceTokens, candidateTokens, gap: gap, vocabularySize))
      case .su(let gap) where rules.counts == .set:
        let pairs = distinctPairs.counts(referenceTokens, candidateTokens, gap: gap, vocabularySize)
        return .plain(pairs + distinctBeforeLast(candidateTokens, referenceTokens))
      case .l where rules.subsequences == .set, .lSum where rules.subsequences == .set:
        return .plain(distinctInSubsequences(sentenceWise: variant == .lSum, candidate, reference))
      case .lSum where followsOwnTies:
        guard case .plain(var counts) = counts(of: .n(1)) else { return counts(of: variant) }
        counts.reference = reference.tokens.inSentences.count
        counts.hits = chosen.hits(in: pair, sentenceWise: true, ties: rules.ties, as: .multiset)
        return .plain(counts)
      default: return counts(of: variant)
      }
    }
  }

  private mutating func distinctInSubsequences(
    sentenceWise: Bool, _ candidate: PreparedText.Reading, _ reference: PreparedText.Reading
  ) -> MatchCounts {
    var counts = distinctGrams.counts(length: 1)
    if sentenceWise, let cut = reference.tokens.cut {
      var words = DistinctGrams()
      words.count(reference: cut, candidate: candidate.tokens.flat, upTo: 1)
      counts = words.counts(length: 1)
    }
    counts.hits = chosen.hits(in: pair, sentenceWise: sentenceWise, ties: rules.ties, as: .set)
    return counts
  }

  /// As with multisets, the last token of a text is left out.
  private func distinctBeforeLast(_ candidate: [Int32], _ reference: [Int32]) -> MatchCounts {
    var words = DistinctGrams()
    words.count(reference: reference.dropLast(), candidate: candidate.dropLast(), upTo: 1)
    return words.counts(length: 1)
  }

  private mutating func elementCounts(
    _ candidate: RougeTokens, _ reference: RougeTokens, vocabularySize: Int
  ) -> MatchCounts {
    if rules.counts == .set {
      var elements = DistinctGrams()
      elements.count(reference: reference.flat, candidate: candidate.flat, upTo: 1)
      return elements.counts(length: 1)
    }
    elementPair.number(reference: reference, candidate: candidate, vocabularySize: vocabularySize)
    return elementPair.sharedTokens
  }
}
