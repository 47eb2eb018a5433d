import SumbenchCorpora
import Foundation
import SumbenchStatistics
import TestSupport
import Testing

@testable import SumbenchEvaluation

struct CorrelationTableTests {
  /// Three systems over eight articles; the metric ranks them as people do, item by item only roughly.
  private let items = (0..<8).flatMap { article in
    ["a", "b", "c"].enumerated().map { index, system in
      let quality = Double(index) + Double(article * 7 % 5) / 4
      return RatedItem(
        id: "\(article)", system: system, scores: ["rouge1": quality / 10 + Double(article % 3) / 20],
        human: article == 7 && index == 0 ? [:] : ["overall": quality])
    }
  }

  @Test func everyLevelHasItsPoints() throws {
    let table = CorrelationTable(items, rules: .init())
    #expect(table.rows.map(\.level) == [.system, .summary, .global])
    #expect(table.rows.map(\.count) == [3, 3, 23])
    // Of three systems there is no coefficient; the metric ranks the systems of an item as people do.
    #expect(table.rows[0].coefficients.allSatisfy { $0 == nil })
    #expect(table.rows[1].coefficients[1]?.value == 1)
    let pearson = try #require(table.rows[2].coefficients[0])
    let ends = try #require(pearson.ends)
    #expect(ends.contains(pearson.value) && pearson.value < 1)
  }

  @Test func missingHumanScoresAreListed() {
    let table = CorrelationTable(items, rules: .init())
    #expect(table.missing.map(\.human) == ["overall"])
    #expect(table.missing.first?.items == ["7 (a)"])
  }

  @Test func oneSystemHasTheGlobalLevelAlone() {
    let table = CorrelationTable(items.filter { $0.system == "a" }, rules: .init())
    #expect(table.rows.map(\.level) == [.global])
  }

  @Test func orderOfItemsChangesNothing() {
    let (one, other) = (
      CorrelationTable(items, rules: .init()), CorrelationTable(items.reversed(), rules: .init())
    )
    #expect(one.rows.map(\.coefficients) == other.rows.map(\.coefficients))
  }

  @Test func metricsAreTestedAgainstEachOther() throws {
    var rules = CorrelationTable.Rules()
    rules.tested = .pearson
    let noisy = items.enumerated().map { index, item in
      RatedItem(
        id: item.id, system: item.system,
        scores: item.scores.merging(["noise": Double(index * 7919 % 23)]) { first, _ in first },
        human: item.human)
    }
    let found = CorrelationTable(noisy, rules: rules).differences
    #expect(found.map(\.level) == [.system, .summary, .global])
    let global = try #require(found.last)
    #expect(global.first == "noise" && global.second == "rouge1")
    #expect(try #require(global.adjustedP) == global.p)
    #expect(try #require(global.p) < 0.05)
  }

  private func read(_ text: String) throws -> [RatedItem] {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "items.jsonl")
      try Data(text.utf8).write(to: file)
      return try RunRecord(contentsOf: file.path).ratedItems(.recall)
    }
  }

  @Test func scoresAreNumbersOrWhatScorePrints() throws {
    let items = try read(
      """
      {"id": 1, "scores": {"rouge1": {"precision": 0.1, "recall": 0.2, "f1": 0.3}, "length": 4}, "human": 3}
      {"id": 2, "scores": {"rouge1": 0.5, "bert": null}, "human": {"fluency": 1, "overall": null}}
      {"scores": {"rouge1": 0.5}, "human": null}
      """)
    #expect(items.map(\.scores) == [["rouge1": 0.2, "length": 4], ["rouge1": 0.5], ["rouge1": 0.5]])
    #expect(items.map(\.human) == [["human": 3], ["fluency": 1], [:]])
    #expect(items.map(\.id) == ["1", "2", "3"])
  }

  @Test(arguments: [
    #"{"human": 1}"#, #"{"scores": {"a": "high"}}"#, #"{"scores": {"a": 1}, "human": true}"#, "",
    #"{"scores": {"a": {"f": 1}}}"#,
    "{\"id\": 1, \"scores\": {\"a\": 1}}\n{\"id\": 1, \"scores\": {\"a\": 1}}",
  ])
  func whatCannotBeReadIsAnError(text: String) {
    #expect(throws: DataError.self) { try read(text) }
  }
}
