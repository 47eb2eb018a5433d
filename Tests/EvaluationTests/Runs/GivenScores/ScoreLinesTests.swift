import SumbenchCorpora
import Foundation
import SumbenchStatistics
import TestSupport
import Testing

@testable import SumbenchEvaluation

struct ScoreLinesTests {
  private func read(_ lines: [String], metrics: [String] = []) throws -> RunRecord {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "judged.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      return try RunRecord(contentsOf: file.path, metrics: metrics.compactMap(GivenMetric.init))
    }
  }

  private let lines = [
    #"{"id": 2, "system": "b", "scores": {"judge": 4, "ter": 30.5}}"#,
    #"{"id": 1, "system": "b", "scores": {"judge": 5, "ter": 10}}"#,
    #"{"id": 1, "system": "a", "scores": {"judge": 3, "ter": 20}}"#,
    #"{"id": 2, "system": "a", "scores": {"judge": 2, "ter": null}}"#,
  ]

  @Test func linesOfAnyProgramAreARun() throws {
    let run = try read(lines, metrics: ["judge:1..5", "ter:lower"])
    #expect(run.name == "judged")
    #expect(run.systems.map(\.name) == ["a", "b"])
    #expect(run.columns.map(\.key) == ["judge", "ter"])
    #expect(run.columns.map(\.direction) == [.higher, .lower])
    #expect(run.columns.map(\.factor) == [1, 1])
    let table = try ScoreTable(run)
    #expect((table.items, table.total) == (2, 2))
    #expect(table.rows.map(\.name) == ["b", "a"])
    // Of two items nobody is the best.
    #expect(table.rows[0].isBest == [false])
    #expect(table.rows[0].estimates.map { $0?.mean } == [4.5])
    // The item that a row lacks is left out of that column alone.
    #expect(table.incomplete.map(\.gaps.effect) == [.ownItems(1)])
    #expect(table["b", "ter"]?.mean == 10 && table["a", "ter"]?.mean == 20)
  }

  /// A row is not failed for a metric that most summaries lack, where another has them all.
  @Test func metricThatMostLackIsNotShown() throws {
    let lines = (1...5).map { item in
      #"{"id": \#(item), "system": "a", "scores": {"judge": 4\#(item < 3 ? #", "ter": 20"# : "")}}"#
    }
    let run = try read(lines)
    #expect(run.columns.filter(\.isShown).map(\.key) == ["judge"])
    #expect(run.notes.map(\.sentence) == ["ter: not shown, 3 of 5 summaries lack it"])
    let table = try ScoreTable(run)
    #expect(table.items == 5)
    #expect(table.rows[0].estimates.map { $0?.mean } == [4])
  }

  /// Where no metric has most summaries, the row fails as before.
  @Test func aSingleMetricThatMostLackFailsItsRow() throws {
    let run = try read((1...5).map { #"{"id": \#($0), "scores": {"ter": \#($0 < 3 ? "20" : "null")}}"# })
    #expect(run.columns.filter(\.isShown).map(\.key) == ["ter"])
    #expect(ItemSelection(run).hasFailed == [true])
  }

  @Test func orderOfLinesChangesNothing() throws {
    #expect(try read(lines).json() == read(lines.reversed()).json())
  }

  @Test func linesWrittenHereAreColumnsOfROUGE() throws {
    let line =
      #"{"id":"7","scores":{"rouge1":{"f1":0.5,"precision":1,"recall":0.25}},"signature":"d","system":"s"}"#
    let run = try read([line])
    #expect(run.columns.map(\.key) == ["rouge1_precision", "rouge1_recall", "rouge1_f1"])
    #expect(run.columns.map(\.isShown) == [false, false, true])
    #expect(run.columns[2].factor == 100)
  }

  @Test func linesOfDifferentRulesAreNotMixed() {
    let lines = ["d", "e"].map { #"{"id": "\#($0)", "scores": {"a": 1}, "signature": "\#($0)"}"# }
    #expect(throws: DataError.self) { try read(lines) }
  }

  @Test func sameItemTwiceNamesBothLines() throws {
    let lines = [
      #"{"id": "x", "scores": {"a": 1}}"#, #"{"id": "y", "scores": {"a": 1}}"#,
      #"{"id": "x", "scores": {"a": 1}}"#,
    ]
    do {
      _ = try read(lines)
      Issue.record("no error")
    } catch DataError.repeatedSummary(let second, let first, let id, _) {
      #expect((first.line, second.line, id) == (1, 3, "x"))
    }
  }

  @Test func scoreBeyondItsScaleIsAnError() {
    #expect(throws: DataError.self) { try read(lines, metrics: ["judge:1..4"]) }
  }

  @Test func ratingsAreAveragedOverAnnotators() throws {
    let run = try read([
      #"{"id": 1, "scores": {"a": 1}, "human": {"coherence": [4, 5, 3], "fluency": 2}}"#,
      #"{"id": 2, "scores": {"a": 1}, "human": [{"coherence": 1}, {"coherence": 2}]}"#,
    ])
    #expect(try run.ratedItems(.f1).map(\.human) == [["coherence": 4, "fluency": 2], ["coherence": 1.5]])
  }
}
