import Foundation
import TestSupport
import Testing

/// The workflow of the documentation, as far as it can be run without its host.
struct WorkflowTests {
  /// The lines of the step that runs in the user's project.
  private static func commands() throws -> String {
    let article = try String(
      contentsOf: Project.file("Sources/sumbench/sumbench.docc/ContinuousIntegration.md"), encoding: .utf8)
    let step = try #require(
      article.firstMatch(of: /working-directory: project\n +run: \|\n((?: {10}[^\n]*\n)+)/))
    return step.1.split(separator: "\n").map { $0.dropFirst(10) }.joined(separator: "\n")
  }

  /// Runs the step as the host does, in the folder of a project.
  private func run(in folder: URL) throws -> SumbenchCommand.Result {
    try SumbenchCommand.runShell(
      "export GITHUB_STEP_SUMMARY=summary.md; set -e -o pipefail\n\(try Self.commands())", in: folder)
  }

  @Test func stepOfTheWorkflowPassesAndFails() throws {
    try withTemporaryFolder { folder in
      let examples = Project.file("Goldens/examples")
      let corpus = folder.appending(path: "corpus.jsonl")
      let summaries = folder.appending(path: "summaries.jsonl")
      try FileManager.default.copyItem(at: examples.appending(path: "news.jsonl"), to: corpus)
      try FileManager.default.copyItem(at: examples.appending(path: "lead.jsonl"), to: summaries)
      let first = try run(in: folder)
      #expect(first.status == 0, "\(first.complaint)\(first.output)")
      for name in ["out/report.html", "out/verdicts.xml", "summary.md"] {
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: name).path), "\(name)")
      }
      try FileManager.default.copyItem(
        at: folder.appending(path: "out/corpus/rouge-score"), to: folder.appending(path: "recording"))
      #expect(try run(in: folder).status == 0)
      // Summaries of another strategy, which are worse.
      try FileManager.default.removeItem(at: summaries)
      try FileManager.default.copyItem(at: examples.appending(path: "sumbasic.jsonl"), to: summaries)
      let worse = try run(in: folder)
      #expect(worse.status == 1, "\(worse.complaint)")
      #expect(worse.output.contains("::error"))
    }
  }
}
