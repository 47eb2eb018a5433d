import Foundation
import SumbenchText
import Testing

struct LanguageTests {
  @Test func rawValuesAreCodes() {
    #expect(Language(rawValue: "pt") == .portuguese)
    #expect(Language.allCases.count == 13)
    #expect(Language.allCases.allSatisfy { Language(rawValue: $0.rawValue) == $0 && $0.hasResources })
  }

  @Test(arguments: [
    ("pt-BR", "pt"), ("zh_Hant_TW", "zh"), ("DE", "de"), ("deu", "de"), ("jpn", "ja"), ("th", "th"),
    ("und", "und"),
    ("yue", "yue"), ("sr-Latn", "sr"),
  ])
  func codesAreReadWithoutTheirRegions(code: String, language: String) {
    #expect(Language(rawValue: code)?.rawValue == language)
  }

  @Test(arguments: ["", "x", "german", "d3", "de?", "de en", "日本"])
  func otherWordsAreNoCodes(code: String) { #expect(Language(rawValue: code) == nil) }

  @Test func namesAreEnglish() throws {
    #expect(Language.chinese.name == "Chinese")
    #expect(Language(rawValue: "th")?.name == "Thai")
    #expect(Language(rawValue: "qqq")?.name == "qqq")
    #expect(Set(Language.allCases.map(\.name)).count == 13)
  }

  @Test func anotherLanguageHasNoResources() throws {
    let thai = try #require(Language(rawValue: "th"))
    #expect(!thai.hasResources && !thai.isUnspaced && thai.stemming == "none")
    #expect(StopWords.words(of: thai).isEmpty)
    let document = Document(id: "d", sentences: ["The cats sleep."], language: thai)
    #expect(document.sentences[0].terms.count == 3)
  }

  @Test func aLanguageIsWrittenAsItsCode() throws {
    let data = try JSONEncoder().encode([Language.german, .undetermined])
    #expect(String(decoding: data, as: UTF8.self) == "[\"de\",\"und\"]")
    #expect(try JSONDecoder().decode([Language].self, from: data) == [.german, .undetermined])
  }
}
