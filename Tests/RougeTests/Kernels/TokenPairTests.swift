import Testing

@testable import SumbenchRouge

struct TokenPairTests {
  @Test func numbersTheReferenceFromOneAndTheRestOfTheCandidateZero() {
    let pair = RandomTexts.pair([[7, 3], [7, 9]], [[3, 5, 7, 3]])
    #expect(pair.reference.flat == [1, 2, 1, 3])
    #expect(pair.candidate.flat == [2, 0, 1, 2])
    #expect(pair.distinct == 3)
    #expect(pair.sharedCounts.prefix(4) == [0, 1, 1, 0])
    #expect(pair.sharedTotal == 2)
  }

  @Test func keepsNothingOfThePairBefore() {
    var pair = RandomTexts.pair([[1, 2, 3]], [[3, 2]])
    let (reference, candidate) = ([[Int32(5)]], [[Int32(1), 2, 3]])
    pair.number(
      reference: RandomTexts.tokens(reference), candidate: RandomTexts.tokens(candidate), vocabularySize: 10)
    #expect(pair.candidate.flat == [0, 0, 0])
    #expect(pair.sharedTotal == 0)
  }

  @Test func numbersSentencesOfTheirOwnTogetherWithTheText() {
    var reference = RandomTexts.tokens([[4, 5]])
    reference.cut = [4, 6]
    var candidate = RandomTexts.tokens([[6]])
    candidate.cut = [6, 4]
    var pair = TokenPair()
    pair.number(reference: reference, candidate: candidate, vocabularySize: 7)
    #expect(pair.reference.inSentences == [1, 3])
    #expect(pair.candidate.inSentences == [3, 1])
    #expect(pair.sharedTotal == 0)
  }
}
