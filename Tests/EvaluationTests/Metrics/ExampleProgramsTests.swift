import Foundation
import Programs
import TestSupport
import Testing

@testable import Evaluation

private let hasPython = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
  .contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/python3")
  }

/// The example programs of Tests/Oracles as metrics, where there is a Python to run them.
@Suite(.enabled(if: hasPython))
struct ExampleProgramsTests {

  private static func script(_ name: String) -> String {
    "python3 '\(Project.file("Tests/Oracles/\(name)").path)'"
  }

  /// The endpoint is a stub on this machine that limits the rate at first, and fails, refuses, stalls or chats when the
  /// summary says so.
  @Test func judgeOutlivesABadEndpoint() async throws {
    let portFile = FileManager.default.temporaryDirectory.appending(path: "sumbench-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: portFile) }
    // The group of the program ends with it, and the server with the group.
    let command =
      "\(Self.script("stub_judge_server.py")) \(portFile) & "
      + "while [ ! -s \(portFile) ]; do sleep 0.1; done; export NO_PROXY=127.0.0.1; "
      + "\(Self.script("llm_judge.py")) --url http://127.0.0.1:$(cat \(portFile))/v1 --model stub --repeats 2 "
      + "--attempts 3 --pause 0.1 --timeout 1"
    let metric = ProgramMetric(
      Program(name: "judge", command: command), scales: [GivenMetric("judge:1..5")!],
      context: ProgramContext(settings: ProgramSettings(retries: 0)))
    let texts = ["It was late.", "fails", "refuses", "stalls", "chats", "It passed."]
    let scores = try await metric.scores(
      of: texts.map {
        JudgedSummary(id: $0, system: "a", lines: [$0], references: ["r"], article: "An article.")
      })
    await metric.finish()
    #expect(scores.columns.map(\.key) == ["judge_coverage", "judge_faithfulness"])
    #expect(scores.values.map { $0[1] } == [4, nil, nil, nil, nil, 4])
    #expect(
      scores.failures.map(\.message) == [
        "the program says: HTTPError: HTTP Error 500: Internal Server Error",
        "the program says: HTTPError: HTTP Error 400: Bad Request",
        "the program says: TimeoutError: timed out",
        "the program says: ValueError: no judgement in ‘Happy to help!’",
      ])
    #expect(scores.details.first??.samples["judge_faithfulness"] == [4, 4])
    #expect(scores.details.first??.extras["model"] == .text("stub"))
  }

  /// With the stub encoder: equal texts have the score 1 whatever the vectors are.
  @Test func matchingOfEmbeddingsIsAMetric() async throws {
    let metric = ProgramMetric(
      Program(name: "bertscore", command: Self.script("bertscore_metric.py") + " --encoder stub"))
    let scores = try await metric.scores(of: [
      JudgedSummary(id: "1", system: "a", lines: ["It was late."], references: ["no", "It was late."]),
      JudgedSummary(id: "1", system: "b", lines: ["xyz"], references: ["It was late."]),
    ])
    await metric.finish()
    let values = scores.values.compactMap { $0[0] }
    #expect(values.count == 2 && abs(values[0] - 1) < 1e-9 && values[1] < 0.5)
    #expect(scores.details.first??.extras["model"] == .text("stub"))
  }
}
