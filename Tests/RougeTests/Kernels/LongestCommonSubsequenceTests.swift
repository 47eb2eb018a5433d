import Testing

@testable import SumbenchRouge

struct LongestCommonSubsequenceTests {
  @Test(arguments: 0..<300)
  func agreesWithItsSlowTwin(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    let vocabulary = random.number(1...40)
    let reference = random.text(sentences: 0...4, words: 0...70, vocabulary: vocabulary)
    let candidate = random.text(sentences: 0...4, words: 0...70, vocabulary: vocabulary)
    var subsequence = LongestCommonSubsequence()
    _ = subsequence.length(in: RandomTexts.pair(candidate, reference))
    #expect(
      subsequence.length(in: RandomTexts.pair(reference, candidate)) == SlowTwins.lcs(reference, candidate))
  }

  @Test(arguments: [63, 64, 65, 128, 129, 1000])
  func findsATextInItself(length: Int) {
    let text = [(0..<length).map { Int32($0 % 7) }]
    var subsequence = LongestCommonSubsequence()
    #expect(subsequence.length(in: RandomTexts.pair(text, text)) == length)
  }
}
