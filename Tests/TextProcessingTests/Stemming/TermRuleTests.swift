import Testing

@testable import SumbenchText

struct TermRuleTests {
  private static let cases: [(Language, String, String?)] = [
    (.french, "l’université", "universit"), (.french, "d'université", "universit"),
    (.french, "aujourd’hui", nil), (.french, "qu’il", nil), (.italian, "dell’accordo", "accord"),
    (.italian, "l'acqua", "acqua"),
    (.english, "mayor’s", "mayor"), (.english, "the", nil), (.german, "und", nil), (.chinese, "的", nil),
    (.chinese, "湖", "湖"), (.japanese, "の", nil), (.japanese, "梅", "梅"), (.dutch, "bakken", "bak"),
  ]

  @Test(arguments: cases)
  func stopWordsGoAndTheRestIsStemmed(language: Language, word: String, term: String?) {
    #expect(TermRule(language).term(of: word) == term)
  }

  @Test(arguments: Language.allCases)
  func noStopWordHasATerm(language: Language) {
    let rule = TermRule(language)
    #expect(StopWords.words(of: language).allSatisfy { rule.term(of: $0) == nil })
  }
}
