import Foundation
import Testing

@testable import SumbenchText

struct SentenceRulesTests {
  @Test(
    arguments: [
      (.english, "Dr", .neverFinal), (.english, "Sec", [.neverFinal, .beforeNumber, .divisions]),
      (.english, "no", [.beforeNumber, .openers]), (.english, "Jan", [.months, .afterTimes]),
      (.english, "jan", []), (.english, "p.m", .times), (.english, "com", .addressEnds),
      (.english, "storm", []), (.english, "", []), (.german, "Mär", .months), (.german, "com", .addressEnds),
      (.german, "der", [.beforeOrdinals, .openers]), (.russian, "г", .afterNumber),
      (.chinese, "说", .speechVerbs),
    ] as [(Language, String, SentenceRules.Kinds)])
  func wordsAreOfTheKindsOfTheirLists(language: Language, word: String, kinds: SentenceRules.Kinds) {
    #expect(SentenceRules.rules(for: language).kinds(of: word) == kinds)
  }

  @Test(arguments: Language.allCases)
  func wordsAsBytesAreOfTheSameKindsAsWordsAsStrings(language: Language) {
    let rules = SentenceRules.rules(for: language)
    let words = StopWords.functionWords(of: language).sorted() + ["Dr", "z", "г", "قال", "कि.मी", "说", "com"]
    for word in words {
      for form in [word, word.capitalized, word.decomposedStringWithCanonicalMapping, word + "x"] {
        let text = Array("(\(form))".utf8)
        #expect(rules.kinds(of: 1..<text.count - 1, in: text) == rules.kinds(of: form), "\(form)")
      }
    }
  }

  @Test func charactersThatLookDifferentlyCodedAreTheSame() {
    let decomposed = Array("Ma\u{308}r".utf8)
    #expect(LanguageProfile.german.sentences.kinds(of: decomposed.indices, in: decomposed) == .months)
    let kelvin = Array("\u{212A}an".utf8)
    #expect(LanguageProfile.english.sentences.kinds(of: kelvin.indices, in: kelvin) == .seldomFinalAfterComma)
  }
}
