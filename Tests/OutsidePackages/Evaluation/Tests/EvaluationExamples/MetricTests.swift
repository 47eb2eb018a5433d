import SumbenchEvaluation
import Testing

struct Brevity: Metric {
  let name = "brevity"
  let signature = "brevity|unit:words"
  func scores(of summaries: [JudgedSummary], progress: @escaping @Sendable (Int) -> Void) -> MetricScores {
    MetricScores(of: summaries, ScoreColumn("words", direction: .lower)) { summary in
      Double(summary.text.split(whereSeparator: \.isWhitespace).count)
    }
  }
}

struct MetricTests {
  @Test func metricIsRunOverResults() async throws {
    let corpus = try Corpus(contentsOf: "Articles.jsonl")
    let runner = Runner(try System.named(["textrank"]), limit: .words(20), metrics: [Brevity()])
    let table = try ScoreTable(await runner.run(over: corpus))
    #expect(table["textrank", "words"]!.mean <= 20)

    #expect(table.rows.map(\.name).sorted() == ["lead-3", "oracle", "random", "textrank"])
    #expect(table["textrank", "R-1"] != nil && table["textrank", "R-9"] == nil)
  }

  @Test func metricJudgesSingleSummaries() async throws {
    let judged = JudgedSummary(
      id: "storm", system: "mine", lines: ["A storm hit."], references: ["A storm came."])
    #expect(try await Brevity().scores(of: [judged]).values == [[3]])
    #expect(
      MetricScores(of: [judged], ScoreColumn("sentences")) { Double($0.lines.count) }.values == [[1]])
    #expect(ScoreColumn("words", direction: .lower, least: 0).title == "words")
  }

  @Test func numbersThatAreNotFiniteAreMissing() {
    let judged = JudgedSummary(id: "storm", system: "mine", lines: [], references: [])
    let scores = MetricScores(of: [judged], ScoreColumn("ratio")) { _ in .nan }
    #expect(scores.values == [[nil]] && scores.failures.isEmpty)
  }

  @Test func whatAMetricThrowsIsWhyASummaryHasNoNumber() {
    struct Refused: Error {}
    let judged = JudgedSummary(id: "storm", system: "mine", lines: [], references: [])
    let scores = MetricScores(of: [judged], ScoreColumn("judge")) { _ in throw Refused() }
    #expect(scores.values == [[nil]] && scores.failures.map(\.id) == ["storm"])
  }
}
