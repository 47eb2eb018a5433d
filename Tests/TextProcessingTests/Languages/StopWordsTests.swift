import Testing

@testable import SumbenchText

struct StopWordsTests {
  @Test(arguments: ["the", "The", "I", "don't", "Don’t", "WITHIN", "themselves", "whom", "must", "very"])
  func functionWordsAreStopWords(word: String) {
    #expect(StopWords.contains(word))
  }

  @Test(arguments: ["said", "Making", "new", "twelve", "Mr"])
  func wordsOfAnyArticleAreStopWords(word: String) {
    #expect(StopWords.contains(word))
    #expect(!StopWords.functionWords(of: .english).contains(word.lowercased()))
  }

  @Test(arguments: ["minister", "russia", "", "7", "week", "people", "Monday", "élan", "theory", "İn"])
  func otherWordsAreNot(word: String) {
    #expect(!StopWords.contains(word))
  }

  @Test func slicesAreLookedUpLikeStrings() {
    #expect(StopWords.contains("into the hill".dropLast(9)))
  }

  @Test(arguments: Language.allCases)
  func theListIsInLowerCaseWithStraightApostrophes(language: Language) {
    let words = StopWords.words(of: language)
    #expect((80...560).contains(words.count))
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains("’") && !$0.isEmpty })
  }

  @Test(arguments: [
    (Language.german, "und Haus"), (.french, "L’ eau"), (.spanish, "según lago"), (.italian, "della pane"),
    (.portuguese, "não mar"), (.dutch, "het brug"), (.swedish, "och lax"), (.russian, "Это лёд"),
    (.arabic, "من بحر"),
    (.hindi, "में गाँव"), (.chinese, "的 湖"), (.japanese, "は 梅"),
  ])
  func otherLanguagesHaveTheirOwn(language: Language, words: String) {
    let (functionWord, contentWord) = (words.split(separator: " ")[0], words.split(separator: " ")[1])
    #expect(StopWords.contains(functionWord.filter { $0 != "’" }, in: language))
    #expect(!StopWords.contains(contentWord, in: language))
  }
}
