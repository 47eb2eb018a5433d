import Foundation
import SumbenchEvaluation
import Testing

struct RunTests {
  static let corpus: Corpus = { try! Corpus(contentsOf: "Articles.jsonl") }()

  @Test func corpusIsMadeOfArticles() throws {
    let corpus = try Corpus([
      Article(
        id: "storm", text: "A storm hit the port. Ships waited. It passed.",
        references: ["A storm hit a port."])
    ])
    #expect(corpus.count == 1)
    #expect(try Corpus(contentsOf: "Articles.jsonl").count == 3)

    let bridge = Article(
      id: "bridge", text: "The bridge is shut. A crack was found.", references: ["A crack shuts it."])
    #expect(bridge.references.count == 1)
    #expect(throws: (any Error).self) { try Corpus([bridge, bridge]) }
    #expect(throws: (any Error).self) { try Corpus([]) }
    #expect(throws: (any Error).self) {
      try Corpus([bridge, Article(id: "none", text: "Nothing.", references: [])])
    }
  }

  @Test func systemsHaveNames() throws {
    #expect(System(Lead(count: 5)).name == "lead-5")
    #expect(try System.named(["textrank"]).map(\.name) == ["lead-3", "random", "textrank", "oracle"])
    #expect(
      try System.named(["oracle-rouge2", "lsa"]).map(\.name)
        == ["lead-3", "random", "lsa", "oracle", "oracle-rouge2"])
  }

  @Test func runIsKeptAndReadBack() async throws {
    let corpus = Self.corpus
    let runner = Runner(try System.named(["textrank"]) + [System(Longest())], limit: .words(60))
    let run = try await runner.run(over: corpus)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "Recorded/run.json").path
    try run.write(to: path)
    #expect(try RunRecord(contentsOf: path).signature == run.signature)
    let again = try RegressionCheck(run, against: RunRecord(contentsOf: path), maximumDrop: 0)
    #expect(!again.hasFailed && !again.verdicts.isEmpty)
  }

  @Test func rulesHaveNames() throws {
    #expect(try ScoringRules(named: "rouge-1.5.5").rouge.words == .official)
    var rules = ScoringRules()
    #expect(rules.variants == [.n(1), .n(2), .l, .lSum])
    rules.rouge = .unicode
    #expect(throws: (any Error).self) { try ScoringRules(named: "rouge") }
  }

  @Test func floorFailsWithItsNumbers() async throws {
    let run = try await Runner([System(Longest())]).run(over: Self.corpus)
    let floor = try RegressionCheck(run, minimums: ["R-1": 20])
    #expect(!floor.hasFailed)
    let high = try RegressionCheck(run, minimums: ["R-1": 99])
    #expect(high.hasFailed && high.description.hasPrefix("longest, R-1: regression, now "))
    #expect(throws: (any Error).self) { try RegressionCheck(run, minimums: [:]) }
    #expect(throws: (any Error).self) { try RegressionCheck(run, minimums: ["R-9": 1]) }
  }

  @Test func worseSystemFailsAgainstARecording() async throws {
    struct Disguised: Summarizer {
      let name = "longest"
      func summary(of document: Document, within limit: LengthLimit) -> Summary {
        SentenceSelection.ranked([document.sentences.count - 1], of: document, within: limit)
      }
    }
    let recorded = try await Runner([System(Longest())]).run(over: Self.corpus)
    let run = try await Runner([System(Disguised())]).run(over: Self.corpus)
    let check = try RegressionCheck(run, against: recorded, maximumDrop: 0.5)
    #expect(check.hasFailed && check.description.contains("longest, R-1: regression, recorded "))
    let renamed = try await Runner([System(Lead())]).run(over: Self.corpus)
    #expect(throws: (any Error).self) { try RegressionCheck(renamed, against: recorded, maximumDrop: 0.5) }
    let shorter = try await Runner([System(Longest())], limit: .sentences(1)).run(over: Self.corpus)
    #expect(throws: (any Error).self) { try RegressionCheck(shorter, against: recorded, maximumDrop: 0.5) }
  }

  @Test func whatASummarizerThrowsFailsItsRowAlone() async throws {
    struct Failing: Summarizer {
      struct Refused: Error {}
      let name = "failing"
      func summary(of document: Document, within limit: LengthLimit) throws -> Summary { throw Refused() }
    }
    let table = try ScoreTable(await Runner([System(Failing()), System(Lead())]).run(over: Self.corpus))
    #expect(table["failing", "R-1"] == nil && table["lead", "R-1"] != nil)
  }

  @Test func repeatedNamesAreRefused() async throws {
    await #expect(throws: RunError.repeatedSystem("longest")) {
      try await Runner([System(Longest()), System(Longest())]).run(over: Self.corpus)
    }
    await #expect(throws: RunError.repeatedMetric("brevity")) {
      try await Runner([System(Longest())], metrics: [Brevity(), Brevity()]).run(over: Self.corpus)
    }
  }

  @Test func articlesWithoutReferencesAreSummarizedAndJudgedAlone() async throws {
    let corpus = try Corpus([Article(id: "storm", text: "A storm hit. It passed.", references: [])])
    let run = try await Runner([System(Longest())], metrics: [Brevity()]).run(over: corpus)
    #expect(run.columns.map(\.key) == ["words"])
    await #expect(throws: RunError.noReferences) {
      try await Runner([System(Longest())], rules: ScoringRules()).run(over: corpus)
    }
  }
}
