import SumbenchRouge
import Testing

@testable import SumbenchEvaluation

struct StandardRulesTests {
  /// What a library offers by name is what the files of Metrics/ say.
  @Test(arguments: [
    ("rouge-score", RougeRules.rougeScore), ("rouge-1.5.5", .rouge155), ("hf-evaluate", .huggingFace),
    ("unicode", .unicode), ("characters", .characters),
  ])
  func standardRulesAreThoseOfTheFiles(name: String, rules: RougeRules) throws {
    #expect(try RulesCatalog.rules(name).rouge == rules)
  }
}
