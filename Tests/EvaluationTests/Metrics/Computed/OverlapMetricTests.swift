import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

/// Scores are sacreBLEU's (see OverlapMetricsTests); here it is which texts go in and what is said beside them.
struct OverlapMetricTests {
  private static let summaries = [
    JudgedSummary(
      id: "1", system: "b", lines: ["The cat sat", "on the mat."], references: ["The cat is on the mat."]),
    JudgedSummary(id: "1", system: "a", lines: ["A dog."], references: ["The cat is on the mat."]),
    JudgedSummary(id: "2", system: "b", lines: ["It was late."], references: []),
  ]

  @Test func numbersAreSentenceScoresInTheOrderOfTheSummaries() async throws {
    let scores = try await OverlapMetric.bleu.scores(of: Self.summaries)
    // sacreBLEU 2.5.1, sentence_bleu of ‘The cat sat\non the mat.’ and of ‘A dog.’
    #expect(scores.values == [[48.892302243490086], [7.253154775624655], [nil]])
    #expect(scores.columns.map(\.key) == ["bleu"])
    #expect(scores.columns.map(\.title) == ["sentence-BLEU"])
    #expect(scores.failures == [.init(id: "2", system: "b", message: "no reference")])
  }

  @Test(arguments: OverlapMetric.allCases)
  func corpusScoresAreToldInANote(metric: OverlapMetric) async throws {
    let scores = try await metric.scores(of: Self.summaries)
    #expect(scores.notes.map(\.code) == ["corpus-\(metric.rawValue)"])
    let text = try #require(scores.notes.first?.text)
    #expect(text.contains(metric == .bleu ? ": a 0.00, b 48.89 (nrefs:1|case:mixed|eff:no" : "b "))
    #expect(text.contains("as in sacreBLEU 2.5.1"))
  }

  @Test func withoutReferencesThereIsNoScore() async throws {
    let scores = try await OverlapMetric.chrf.scores(of: [Self.summaries[2]])
    #expect(scores.values == [[nil]])
    #expect(scores.notes.isEmpty)
  }
}
