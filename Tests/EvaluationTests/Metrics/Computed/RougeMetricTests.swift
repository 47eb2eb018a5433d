import Testing

@testable import SumbenchEvaluation

struct RougeMetricTests {
  @Test(arguments: [1, 3])
  func rougeIsAMetric(jobs: Int) async throws {
    let rules = try RulesCatalog.rules("rouge-score")
    let summaries = (0..<10).map {
      JudgedSummary(
        id: "\($0)", system: "a", lines: ["the cat"], references: $0 == 3 ? [] : ["the cat sat down"])
    }
    let scores = try await RougeMetric(rules, jobs: jobs).scores(of: summaries)
    let column = try #require(scores.columns.firstIndex { $0.key == "rouge1_recall" })
    #expect(scores.values.map { $0[column] } == (0..<10).map { $0 == 3 ? nil : 0.5 })
  }
}
