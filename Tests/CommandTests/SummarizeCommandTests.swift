import Foundation
import TestSupport
import Testing

struct SummarizeCommandTests {
  static let text =
    "Storm closes port\n\nA storm closed the port on Monday. Ships waited. It passed at noon.\n"

  @Test func summaryOfStandardInputIsASentenceALine() throws {
    let result = try SumbenchCommand.run(
      ["summarize", "-", "--strategy", "lead-2"], input: Data(Self.text.utf8))
    #expect(result.output == "A storm closed the port on Monday.\nShips waited.\n")
    #expect(
      try SumbenchCommand.run(["summarize", "--strategy", "lead-2"], input: Data(Self.text.utf8)).output
        == result.output)
  }

  @Test func limitIsKept() throws {
    let result = try SumbenchCommand.run(
      ["summarize", "--strategy=lead", "--limit=20b"], input: Data(Self.text.utf8))
    #expect(result.output == "A storm closed the\n")
  }

  /// The strategies that are listed, with an ending where their names are open.
  private static let strategies: [String] = {
    let list = try? SumbenchCommand.run(["list", "strategies", "--format", "json"]).output
    let entries = list.flatMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) } as? [[String: Any]]
    return (entries ?? []).compactMap { $0["name"] as? String }.filter { !$0.hasPrefix("oracle") }
      .map { $0.replacing("-N", with: "-3").replacing("RANKER", with: "textrank") }
  }()

  @Test func strategiesAreListed() { #expect(Self.strategies.count > 10) }

  @Test(.enabled(if: Project.shared("articles") != nil), arguments: strategies)
  func summaryOfTheUsersArticleHoldsNoBoilerplate(strategy: String) throws {
    let file = Project.shared("articles/000_be67d9445b5e8b0f.txt")!
    let boilerplate = Set(
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        .filter { ![".", "?", "!"].contains($0.suffix(1)) })
    #expect(boilerplate.count > 10)
    let lines = try SumbenchCommand.run(["summarize", file.path, "--strategy", strategy, "--limit", "100%"])
      .output.split(separator: "\n").map(String.init)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { line in !boilerplate.contains { $0 == line || line.hasPrefix($0 + " ") } })
  }
}
