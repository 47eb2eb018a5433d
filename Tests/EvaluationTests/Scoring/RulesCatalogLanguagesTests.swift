import SumbenchCorpora
import TestSupport
import SumbenchText
import Testing

@testable import SumbenchEvaluation

struct RulesCatalogLanguagesTests {
  @Test(arguments: Language.allCases)
  func onlyEnglishIsScoredByTheUsualRules(language: Language) throws {
    let name = RulesCatalog.defaultName(for: language)
    #expect((name == RulesCatalog.defaultName) == (language == .english))
    #expect(try RulesCatalog.rules(name).name == name)
  }

  @Test(arguments: [
    (0, 10, "rouge-score"), (1, 9, "unicode"), (1, 10, "rouge-score"), (10, 0, "unicode"),
  ])
  func otherRulesNeedATenthOfTheArticles(german: Int, english: Int, expected: String) throws {
    #expect(
      try name(Array(repeating: Self.german, count: german) + Array(repeating: Self.english, count: english))
        == expected)
  }

  @Test func charactersGoBeforeUnicode() throws {
    #expect(try name([Self.german, "今天下雨。"]) == "characters")
  }

  @Test func theLanguageGivenDecidesAlone() throws {
    let corpus = corpus([Self.english])
    #expect(try RulesCatalog.defaultName(for: corpus, in: .russian) == "unicode")
    #expect(try RulesCatalog.defaultName(for: corpus, in: .chinese) == "characters")
  }

  @Test func aCorpusWithoutArticlesHasTheUsualRules() throws {
    #expect(try name([]) == RulesCatalog.defaultName)
  }

  private static let german = "Er hat es nicht gesehen, und sie war auch nicht da."
  private static let english = "He did not see it, and she was not there."

  private func name(_ texts: [String]) throws -> String {
    try RulesCatalog.defaultName(for: corpus(texts), in: nil)
  }

  private func corpus(_ texts: [String]) -> Corpus {
    Corpus(
      name: "c",
      articles: texts.enumerated().map { Article(id: "\($0)", body: .text($1), references: ["A."]) })
  }
}
