import Corpora
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Evaluation

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

  @Test func systemsAreComparedByTheirMeans() throws {
    let table = CorrelationTable(items, rule: IntervalRule(), seed: 1)
    #expect(table.rows.map(\.level) == [.item, .system])
    #expect(table.rows.map(\.count) == [23, 3])
    #expect(table.rows[1].coefficients[1]?.mean == 1)
    let pearson = try #require(table.rows[0].coefficients[0])
    #expect(pearson.low < pearson.mean && pearson.mean < pearson.high && pearson.mean < 1)
  }

  @Test func missingHumanScoresAreListed() {
    let table = CorrelationTable(items, rule: IntervalRule(), seed: 1)
    #expect(table.missing.map(\.human) == ["overall"])
    #expect(table.missing.first?.items == ["7 (a)"])
  }

  @Test func oneSystemHasNoSystemLevel() {
    let table = CorrelationTable(items.filter { $0.system == "a" }, rule: IntervalRule(), seed: 1)
    #expect(table.rows.map(\.level) == [.item])
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
