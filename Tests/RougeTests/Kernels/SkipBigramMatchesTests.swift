import Testing

@testable import SumbenchRouge

struct SkipBigramMatchesTests {
  @Test(arguments: 0..<300)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    let vocabulary = random.number(1...20)
    let reference = random.text(sentences: 0...4, words: 0...15, vocabulary: vocabulary)
    let candidate = random.text(sentences: 0...4, words: 0...15, vocabulary: vocabulary)
    let gap = random.number(0...3) == 0 ? nil : random.number(0...6)
    var matches = SkipBigramMatches()
    _ = matches.hits(in: RandomTexts.pair(candidate, reference), gap: 1)
    let expected = SlowTwins.skipBigrams(reference, gap: gap)
    #expect(
      matches.hits(in: RandomTexts.pair(reference, candidate), gap: gap)
        == SlowTwins.shared(expected, SlowTwins.skipBigrams(candidate, gap: gap)))
    #expect(SkipBigramMatches.total(tokens: reference.joined().count, gap: gap) == expected.count)
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 3), (10_000, 49_995_000)])
  func countsAllPairsWithoutABound(tokens: Int, pairs: Int) {
    #expect(SkipBigramMatches.total(tokens: tokens, gap: nil) == pairs)
  }

  @Test func leavesTheLastTokensOutOfTheUnigrams() {
    var matches = SkipBigramMatches()
    #expect(matches.unigramHits(in: RandomTexts.pair([[1, 2, 3]], [[2, 4, 3]])) == 1)
    #expect(matches.unigramHits(in: RandomTexts.pair([[1]], [[1]])) == 0)
    #expect(matches.unigramHits(in: RandomTexts.pair([], [])) == 0)
  }
}
