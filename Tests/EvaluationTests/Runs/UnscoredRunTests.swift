import SumbenchCorpora
import Foundation
import Testing
import SumbenchText

@testable import SumbenchEvaluation

/// Runs over articles without references.
struct UnscoredRunTests {
  static let corpus = Corpus(
    name: "texts",
    items: [
      Item(
        id: "a",
        articles: [.text("The bridge is shut. Ferries run until May. Repairs cost much. It is cold.")]),
      Item(
        id: "b",
        articles: [
          .text("A storm hit. It passed at noon. Ships waited."),
          .sentences(["Games are lent.", "Readers asked."]),
        ]),
    ])
  static let settings = RunSettings(cleaning: .on, limit: .sentences(3), rules: nil, seed: 1)

  @Test func summariesAreMadeAndNothingIsScored() async throws {
    let result = try await run()
    #expect(result.record.columns.isEmpty)
    #expect(result.record.systems.map(\.name) == ["lead-3", "random", "textrank"])
    #expect(result.record.notes.map(\.code).contains("not-scored"))
    let position = try #require(result.record.items.position(of: "b"))
    #expect(
      try result.texts.lines(of: "lead-3", item: position) == [
        "A storm hit.", "It passed at noon.", "Games are lent.",
      ]
    )
    let table = try DiagnosticsTable(result.record)
    #expect(table.rows.map(\.name) == ["lead-3", "random", "textrank"])
    #expect(table.rows[0].extractiveness.coverage == 1)
  }

  @Test func recordReadsBackAndIsRefusedWhereScoresAreNeeded() async throws {
    let record = try await run().record
    let copy = try RunRecord(json: record.json(), at: Place("run.json"))
    #expect(try copy.json() == record.json())
    let path = FileManager.default.temporaryDirectory.appending(path: "unscored-\(UUID()).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try record.json().write(to: URL(filePath: path))
    #expect(throws: RecordLack.scores(run: "texts")) { try RunRecord(contentsOf: path) }
    #expect(try RunRecord(contentsOf: path, needsScores: false).items.count == 2)
  }

  @Test func runIsReproduced() async throws {
    let record = try await run().record
    #expect(try await Verification(of: record, over: Self.corpus, jobs: 2).differences.isEmpty)
  }

  private func run() async throws -> RunResult {
    let systems = try System.named(["textrank"], seed: 1)
    return try await Runner(settings: Self.settings, systems: systems).results(over: Self.corpus, jobs: 2)[
      0]
  }
}
