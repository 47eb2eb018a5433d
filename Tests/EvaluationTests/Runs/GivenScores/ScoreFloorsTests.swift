import SumbenchCorpora
import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import TestSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct ScoreFloorsTests {
  static let lines = [
    #"{"id":"a","article":"The bridge is shut. Ferries run until May. Repairs cost much.","candidate":"Ferries run.","reference":"The bridge is shut until May."}"#,
    #"{"id":"b","article":"A storm hit the coast. It passed at noon. Ships waited for hours.","candidate":"Ships waited.","reference":"A storm passed the coast at noon."}"#,
    #"{"id":"c","article":"Games are lent. Readers asked for it last spring. Many were bought.","candidate":"Games.","reference":"The library lends games."}"#,
  ]

  @Test func floorsAndCeilingAreThoseOfARunOverTheArticles() async throws {
    let (result, articles) = try score(Self.lines)
    let joined = try await floors.added(to: result, of: articles, jobs: 2)
    #expect(joined.record.systems.map(\.name) == ["lead-3", "random", "bart", "oracle"])
    #expect(joined.record.settings.limit == .sentences(1))
    let corpus = try withFile(Self.lines) { path in try CorpusReader.read(path) }
    let run = try await Runner(
      settings: RunSettings(cleaning: .on, limit: .sentences(1), rules: ScoringRules(), seed: 1),
      systems: try System.named([], seed: 1)
    ).results(over: corpus, jobs: 1)[0]
    for system in run.record.systems {
      let made = try joined.record.system(named: system.name)
      #expect(made.role == system.role)
      for column in joined.record.columns.indices {
        let place = try #require(
          run.record.columns.firstIndex { $0.key == joined.record.columns[column].key })
        #expect(Array(made.values.column(column)) == Array(system.values.column(place)))
      }
      #expect(try joined.texts.lines(of: system.name, item: 1) == run.texts.lines(of: system.name, item: 1))
    }
    let copy = try RunRecord(json: joined.record.json(), at: Place("run.json"))
    #expect(try copy.json() == joined.record.json())
  }

  @Test func itemsWithoutArticleAreNamed() async throws {
    let (result, articles) = try score(
      Self.lines + [#"{"id":"d","candidate":"x","reference":"y"}"#])
    let joined = try await floors.added(to: result, of: articles, jobs: 1)
    #expect(joined.record.systems.map(\.name) == ["bart"])
    let note = try #require(joined.record.notes.first { $0.code == "articles-lacking" })
    #expect(note.items?.first == ["d"])
  }

  @Test func rowThatIsGivenIsNotMadeAgain() async throws {
    let (result, articles) = try score(Self.lines, name: "lead-3")
    let joined = try await floors.added(to: result, of: articles, jobs: 1)
    #expect(joined.record.systems.map(\.name) == ["random", "lead-3", "oracle"])
    #expect(joined.record.notes.contains { $0.code == "floors-given" })
  }

  private let floors = ScoreFloors(limit: .sentences(1), language: nil, wordLists: .none)

  private func score(_ lines: [String], name: String = "bart") throws -> (RunResult, ScoreArticles) {
    try withFile(lines) { path in
      let articles = ScoreArticles(isKeeping: true)
      let run = ScoreRun(rules: [ScoringRules()], wordLists: .none, name: "test", seed: 1)
      let results = try run.run(
        try ScoreInput([NamedFile(path: path, name: name)]), jobs: 1, keepsTexts: true, articles: articles)
      return (results[0], articles)
    }
  }

  private func withFile<Value>(_ lines: [String], _ body: (String) throws -> Value) throws -> Value {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "c.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      return try body(file.path)
    }
  }
}
