import SumbenchPrograms
import Testing

@testable import SumbenchEvaluation

struct MetricChoiceTests {
  @Test func metricsAreNamedInFourWays() throws {
    let program = Program(name: "judge", command: "python3 judge.py")
    let scale = try #require(GivenMetric("judge:1..5"))
    #expect(MetricChoice("bleu") == .overlap(.bleu))
    #expect(MetricChoice("chrf++") == .overlap(.chrfWithWords))
    #expect(MetricChoice("judge=exec:python3 judge.py") == .program(program, scale: nil))
    #expect(MetricChoice("judge:1..5=exec:python3 judge.py") == .program(program, scale: scale))
    #expect(MetricChoice("judge:1..5") == .scale(scale))
    #expect(
      MetricChoice("exec:cat", number: 2) == .program(Program(name: "exec-2", command: "cat"), scale: nil))
  }

  @Test(arguments: ["", "rouge", "judge", "judge:5..1=exec:cat", "judge:1..5=cat", "judge=exec:"])
  func otherNamesAreNoMetrics(text: String) {
    #expect(MetricChoice(text) == nil)
  }

  @Test func choicesBecomeMetricsAndScales() {
    let choices = ["chrf", "ter:lower", "judge:1..5=exec:cat"].compactMap { MetricChoice($0) }
    #expect(choices.metrics().map(\.name) == ["chrf", "judge"])
    #expect(choices.scales.map(\.name) == ["ter", "judge"])
  }
}
