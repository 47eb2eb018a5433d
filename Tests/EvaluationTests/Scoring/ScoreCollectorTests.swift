import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

struct ScoreCollectorTests {
  private let rules: ScoringRules = {
    var rules = ScoringRules()
    rules.variants = [.n(1)]
    return rules
  }()

  private func record(_ items: [(id: String, system: String, score: Double)], references: [UInt32]? = nil)
    throws -> RunRecord
  {
    let collector = ScoreCollector(rules: rules, isWhole: false)
    for (index, item) in items.enumerated() {
      let score = RougeScore(precision: item.score, recall: item.score, f1: item.score)
      collector.add(
        SampleScores.item(
          item.id, system: item.system, scores: [score], line: index + 1, references: references?[index] ?? 0)
      )
    }
    return try collector.record(name: "x", settings: RunSettings(rules: rules, seed: 1), notes: []).record
  }

  @Test func itemsArePairedByIDInTheOrderOfItems() throws {
    let run = try record([
      ("10", "a", 0.1), ("9", "b", 0.9), ("9", "a", 0.2), ("10", "b", 0.8), ("8", "b", 0.7),
    ])
    #expect(run.items.ids == ["10", "8", "9"])
    #expect(
      run.systems.map { system in run.items.ids.indices.map { system.value($0, 0) } } == [
        [0.1, nil, 0.2], [0.8, 0.7, 0.9],
      ])
  }

  @Test func sameItemTwiceNamesBothLines() {
    #expect(
      throws: DataError.repeatedSummary(
        Place("items.jsonl", line: 3), first: Place("items.jsonl", line: 1), id: "x", system: "a")
    ) {
      try record([("x", "a", 0.1), ("y", "a", 0.1), ("x", "a", 0.1)])
    }
  }

  @Test func systemsWithOtherReferencesAreWarnedOf() throws {
    let items = [("1", "a", 0.1), ("1", "b", 0.1), ("2", "a", 0.1), ("2", "b", 0.1)]
    #expect(try record(items, references: [1, 1, 2, 2]).notes.isEmpty)
    let notes = try record(items, references: [1, 1, 2, 3]).notes
    #expect(notes.map(\.code) == ["references-differ"])
    #expect(notes[0].items?.first == ["2"])
  }
}
