import SumbenchCorpora
import Foundation
import SumbenchStatistics
import SumbenchSummarizers
import TestSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct RunnerTests {
  static let settings = RunSettings(cleaning: .on, limit: .sentences(3), rules: ScoringRules(), seed: 1)

  @Test func goldensStandInOrderOnEveryColumn() async throws {
    let table = try ScoreTable(try await run(["tfidf", "textrank"]))
    let means = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.name, $0.estimates.map { $0!.mean }) })
    for column in table.columns.indices {
      for strategy in ["lead-3", "tfidf", "textrank"] {
        #expect(means["random"]![column] < means[strategy]![column])
        #expect(means[strategy]![column] < means["oracle"]![column])
      }
    }
  }

  @Test func recordIsTheSameOnAnyNumberOfThreads() async throws {
    let one = try await run(["tfidf"], jobs: 1)
    let four = try await run(["tfidf"], jobs: 4)
    #expect(try one.json() == four.json())
  }

  @Test func recordReadsBackWithoutLoss() async throws {
    let record = try await run(["tfidf"])
    let bytes = try record.json()
    let copy = try RunRecord(json: bytes, at: Place("run.json"))
    #expect(try copy.json() == bytes)
    #expect(RecordDifference.between(record, copy).isEmpty)
  }

  @Test func languageOfEachArticleIsRecorded() async throws {
    let told = try await run([])
    #expect(
      told.items.articles.allSatisfy { $0.language.language == .english && $0.language.basis == .detected })
    #expect(told.settings.language == nil)
    var settings = Self.settings
    settings.language = .dutch
    let given = try await run([], settings: settings)
    #expect(
      given.items.articles.allSatisfy { $0.language.language == .dutch && $0.language.basis == .given })
    let copy = try RunRecord(json: try given.json(), at: Place("run.json"))
    #expect(copy.settings.language == .dutch)
  }

  @Test func recordOfAnotherFormatIsRefused() async throws {
    let text = String(decoding: try await run([]).json(), as: UTF8.self)
    let other = text.replacingOccurrences(of: RunRecord.currentFormat, with: "sumbench-run-0")
    #expect(throws: DataError.self) { try RunRecord(json: Data(other.utf8), at: Place("run.json")) }
  }

  @Test func anotherSeedDrawsOtherSentencesAndNothingElse() async throws {
    var settings = Self.settings
    settings.seed = 0
    let first = try await run([])
    let second = try await run([], settings: settings)
    let (firstRandom, secondRandom) = (first.systems[1], second.systems[1])
    #expect(firstRandom.name == "random")
    #expect(firstRandom.choices != secondRandom.choices)
    #expect(first.systems[0].choices == second.systems[0].choices)
  }

  @Test func strategyThatFailsOnOneArticleLosesThatArticle() async throws {
    let corpus = try CorpusReader.corpus(at: Project.file("Goldens/articles").path)
    let failing = System(Failing(id: corpus.entries[3].id))
    let runner = Runner(
      settings: Self.settings, systems: try System.named(["tfidf"], seed: 1) + [failing])
    let record = try await runner.run(over: corpus, jobs: 2)
    let row = try record.system(named: "failing")
    #expect(row.failures.map(\.id) == [corpus.entries[3].id])
    let table = try ScoreTable(record)
    #expect((table.items, table.total) == (11, 12))
    #expect(table.rows.allSatisfy { !$0.hasFailed && $0.estimates.allSatisfy { $0 != nil } })
    #expect(table.rows.map(\.lacking).reduce(0, +) == 1)
  }

  @Test func floorsAreInEveryRunAndEachNameOnce() throws {
    let names = try System.named(["textrank", "oracle-rouge2", "lead-3", "textrank", "oracle"], seed: 1)
    #expect(names.map(\.name) == ["lead-3", "random", "textrank", "oracle", "oracle-rouge2"])
  }

  private func run(
    _ strategies: [String], settings: RunSettings = Self.settings, jobs: Int = 2
  ) async throws -> RunRecord {
    let corpus = try CorpusReader.corpus(at: Project.file("Goldens/articles").path)
    let systems = try System.named(strategies, seed: settings.seed)
    return try await Runner(settings: settings, systems: systems).run(over: corpus, jobs: jobs)
  }
}

/// Takes the first sentence, and gives up on one article.
private struct Failing: Summarizer {
  struct Exhausted: Error {}

  let name = "failing"
  let id: String

  func summary(of document: Document, within limit: LengthLimit) throws -> Summary {
    if document.id == id { throw Exhausted() }
    return SentenceSelection.ranked([0], of: document, within: limit)
  }
}
