import Testing

@testable import SumbenchRouge

struct NGramMatchesTests {
  @Test(arguments: 0..<300)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    let vocabulary = random.number(1...20)
    let reference = random.text(sentences: 0...4, words: 0...30, vocabulary: vocabulary)
    let candidate = random.text(sentences: 0...4, words: 0...30, vocabulary: vocabulary)
    var matches = NGramMatches()
    matches.count(in: RandomTexts.pair(candidate, reference), upTo: 3)
    matches.count(in: RandomTexts.pair(reference, candidate), upTo: 9)
    #expect(
      (1...9).map(matches.hits) == (1...9).map { SlowTwins.nGramHits(reference, candidate, length: $0) })
  }

  @Test(arguments: [3, 40, 254, 255, 256, 2000])
  func bigramsOfAnyVocabularyAgreeWithTheirSlowTwin(vocabulary: Int) {
    var random = RandomTexts(seed: UInt64(vocabulary))
    var matches = NGramMatches()
    for _ in 0..<20 {
      let reference = random.text(sentences: 0...40, words: 0...80, vocabulary: vocabulary)
      let candidate = random.text(sentences: 0...40, words: 0...80, vocabulary: vocabulary)
      matches.count(in: RandomTexts.pair(reference, candidate), upTo: 2)
      #expect(
        (1...2).map(matches.hits) == (1...2).map { SlowTwins.nGramHits(reference, candidate, length: $0) })
    }
  }

  @Test func countsEachNGramAsOftenAsTheTextThatHasFewer() {
    var matches = NGramMatches()
    matches.count(in: RandomTexts.pair([[1, 1, 1]], [[1, 1, 1, 1, 1]]), upTo: 4)
    #expect((1...4).map(matches.hits) == [3, 2, 1, 0])
  }

  @Test(arguments: [4, 1_000_000_000, Int.max])
  func lengthBeyondTheTextsCostsNothing(length: Int) {
    var matches = NGramMatches()
    matches.count(in: RandomTexts.pair([[1, 2, 3]], [[1, 2, 3]]), upTo: length)
    #expect([1, 2, 3, length].map(matches.hits) == [3, 2, 1, 0])
  }
}
