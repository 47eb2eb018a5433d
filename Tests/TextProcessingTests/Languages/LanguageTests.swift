import TextProcessing
import Testing

struct LanguageTests {
  @Test func codesAreThoseOfISO639() {
    #expect(Language(rawValue: "pt") == .portuguese)
    #expect(Language(rawValue: "xx") == nil)
    #expect(Language.allCases.count == 13)
  }

  @Test func namesAreEnglish() {
    #expect(Language.chinese.name == "Chinese")
  }
}
