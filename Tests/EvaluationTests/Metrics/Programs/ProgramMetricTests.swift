import SumbenchPrograms
import Testing

@testable import SumbenchEvaluation

/// Programs of a few lines of shell as metrics.
struct ProgramMetricTests {
  private static let summaries = ["1", "2", "3"].flatMap { id in
    ["a", "b"].map {
      JudgedSummary(
        id: id, system: $0, lines: ["It was late."], references: ["It was late."], article: "Late.")
    }
  }

  /// Reads request after request and does something with each `$id` and `$system`.
  private static func loop(_ body: String) -> String {
    #"while IFS= read -r line; do id=${line#*\"id\":\"}; id=${id%%\"*}; system=${line#*\"system\":\"}; "#
      + #"system=${system%%\"*}; head="{\"id\":\"$id\",\"system\":\"$system\""; "# + body + "; done"
  }

  private func metric(
    _ body: String, scales: [String] = [], kind: Program.Kind = .exec
  ) -> ProgramMetric {
    ProgramMetric(
      Program(name: "judge", kind: kind, command: Self.loop(body)),
      scales: scales.compactMap { GivenMetric($0) },
      context: ProgramContext(settings: ProgramSettings(pause: .milliseconds(1))))
  }

  @Test(arguments: Program.Kind.allCases)
  func everySummaryGetsItsScore(kind: Program.Kind) async throws {
    let metric = metric(#"[ $system = b ] && s=.5 || s=.25; echo "$head,\"score\":$id$s}""#, kind: kind)
    let scores = try await metric.scores(of: Self.summaries)
    #expect(scores.values == [[1.25], [1.5], [2.25], [2.5], [3.25], [3.5]])
    #expect(scores.columns == [ScoreColumn(given: "judge")])
    #expect(scores.failures.isEmpty)
    await metric.finish()
    #expect(metric.report?.starts == 1)
  }

  @Test func aspectsAreColumns() async throws {
    let metric = metric(#"echo "$head,\"scores\":{\"coverage\":$id,\"a\":null,\"order\":1},\"tokens\":9}""#)
    let scores = try await metric.scores(of: Self.summaries)
    #expect(scores.columns.map(\.key) == ["judge_coverage", "judge_order"])
    #expect(scores.values.first == [1, 1])
    #expect(scores.details.first??.extras == ["tokens": .whole(9)])
    await metric.finish()
  }

  /// A value that is missing is missing, and never zero.
  @Test(arguments: [
    (#"echo "$head}""#, "an answer with neither a ‘score’ nor ‘scores’ nor ‘samples’"),
    (#"echo "$head,\"score\":9}""#, "judge 9.0 is outside its scale of 1.0 to 5.0"),
    (#"echo "$head,\"error\":\"refused\"}""#, "the program says: refused"),
    (#"echo "$head,\"score\":NaN}""#, "not an answer: ‘"),
    ("exit 7", "ended without an answer (exit status 7)"),
  ])
  func oneBadAnswerCostsOneScore(body: String, message: String) async throws {
    let metric = metric(
      #"if [ $id$system = 2a ]; then \#(body); else echo "$head,\"score\":4}"; fi"#, scales: ["judge:1..5"])
    let scores = try await metric.scores(of: Self.summaries)
    #expect(scores.values == [[4], [4], [nil], [4], [4], [4]])
    #expect(scores.failures.map { "\($0.id) \($0.system)" } == ["2 a"])
    #expect(scores.failures.first?.message.hasPrefix(message) == true, "\(scores.failures)")
    #expect(scores.columns == [ScoreColumn(given: "judge", least: 1, greatest: 5)])
    await metric.finish()
  }

  @Test func programWithoutAnAnswerHasAColumnWithoutNumbers() async throws {
    let metric = ProgramMetric(Program(name: "judge", command: "exit 3"))
    let scores = try await metric.scores(of: Self.summaries)
    #expect(scores.columns.map(\.key) == ["judge"])
    #expect(scores.values.allSatisfy { $0 == [nil] })
    #expect(scores.failures.count == 6)
    await metric.finish()
  }

  @Test func programIsToldWhatItNeeds() async throws {
    let metric = ProgramMetric(
      Program(
        name: "judge",
        command:
          #"read -r line; case $line in '{"article":"Late.","candidate":"It was late.","id":"1","references":["It was late."],"system":"a"}') s=1;; *) s=0;; esac; echo "{\"id\":\"1\",\"system\":\"a\",\"score\":$s}""#
      ))
    #expect(try await metric.scores(of: [Self.summaries[0]]).values == [[1]])
    await metric.finish()
  }

  @Test func signatureHidesTheCommand() {
    let secret = ProgramMetric(Program(name: "judge", command: "KEY=secret judge"))
    #expect(!secret.signature.contains("secret"))
    #expect(secret.signature.hasPrefix("judge|program:"))
    #expect(secret.signature == ProgramMetric(Program(name: "judge", command: "judge")).signature)
  }
}
