import SumbenchCorpora
import SumbenchSupport
import Testing
import SumbenchRouge
@testable import SumbenchEvaluation

struct RulesCatalogTests {
  @Test(arguments: [
    ("duc2006", "duc2005-2007"), ("arxiv", "pubmed-arxiv"), ("cnndm-hf-default", "hf-evaluate"),
    ("duc2003-t1", "duc2004-t1"),
  ])
  func corporaThatShareRulesFindThem(alias: String, name: String) throws {
    #expect(try RulesCatalog.rules(alias).name == name)
  }

  @Test func noNameIsTakenTwice() {
    let names = RulesCatalog.entries.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func unknownNameIsRefusedWithTheNearest() {
    #expect(throws: DataError.unknownRules("duc2009", nearest: "duc2001")) {
      try RulesCatalog.rules("duc2009")
    }
  }

  @Test func comparedRulesTakeWholeTextsAndShowF1() throws {
    let compared = try RulesCatalog.comparable(with: .none)
    #expect(
      compared.map(\.name) == [
        "rouge-score", "rouge-1.5.5", "hf-evaluate", "rouge-pltrdy", "rouge-metric", "torchmetrics",
        "rouge-chinese", "lawrouge", "xlsum", "unicode", "characters", "newsroom", "billsum",
        "samsum-py-rouge",
        "samsum-files2rouge",
      ])
    let stopWords = RougeResources(stopWords: [[]], exceptions: nil)
    #expect(try RulesCatalog.comparable(with: stopWords).contains { $0.name == "sumeval" })
    let rules = try compared.map { try RulesCatalog.rules($0.name) }
    #expect(rules.allSatisfy { $0.measures == [.f1] && $0.rouge.truncation == .none })
    #expect(compared[0].alike == ["cnndm-rouge-score", "helm-summ"])
    #expect(compared[1].alike.contains("cnndm-see"))
  }
}
