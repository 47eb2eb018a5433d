import Testing

@testable import SumbenchRouge

struct UnionSubsequencesTests {
  @Test(arguments: 0..<400)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    let vocabulary = random.number(1...25)
    let reference = random.text(sentences: 0...4, words: 0...90, vocabulary: vocabulary)
    let candidate = random.text(sentences: 0...4, words: 0...40, vocabulary: vocabulary)
    var unions = UnionSubsequences()
    _ = unions.hits(in: RandomTexts.pair(candidate, reference))
    #expect(
      unions.hits(in: RandomTexts.pair(reference, candidate)) == SlowTwins.unionHits(reference, candidate))
  }

  @Test(arguments: [3, 40, 1500])
  func agreesWithItsSlowTwinOnLongSentences(vocabulary: Int) {
    var random = RandomTexts(seed: 5)
    let reference = random.text(sentences: 1...1, words: 150...150, vocabulary: vocabulary)
    let candidate = random.text(sentences: 2...2, words: 1300...1300, vocabulary: vocabulary)
    var unions = UnionSubsequences()
    #expect(
      unions.hits(in: RandomTexts.pair(reference, candidate)) == SlowTwins.unionHits(reference, candidate))
  }
}
