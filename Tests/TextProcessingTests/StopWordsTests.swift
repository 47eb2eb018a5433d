import Testing

@testable import TextProcessing

struct StopWordsTests {
  @Test(arguments: ["the", "The", "I", "don't", "Don’t", "WITHIN", "themselves", "whom", "must", "very"])
  func functionWordsAreStopWords(word: String) {
    #expect(StopWords.contains(word))
  }

  @Test(arguments: ["minister", "russia", "", "7", "week", "said", "new", "élan", "theory", "İn"])
  func otherWordsAreNot(word: String) {
    #expect(!StopWords.contains(word))
  }

  @Test func slicesAreLookedUpLikeStrings() {
    #expect(StopWords.contains("into the hill".dropLast(9)))
  }

  @Test(arguments: Language.allCases)
  func theListIsInLowerCaseWithStraightApostrophes(language: Language) {
    let words = StopWords.words(of: language)
    #expect((180...320).contains(words.count))
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains("’") && !$0.isEmpty })
  }
}
