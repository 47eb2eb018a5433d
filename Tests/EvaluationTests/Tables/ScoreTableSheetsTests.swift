import Rouge
import Testing

@testable import Evaluation

struct ScoreTableSheetsTests {
  private func sheets(_ systems: [(name: String, ids: [String], scores: [Double])]) -> ScoreSheets {
    var rules = ScoringRules()
    rules.variants = [.n(1), .n(2)]
    var sheets = ScoreSheets(rules: rules)
    // Item by item, as they come from a file that has the systems side by side.
    for index in 0..<(systems.map(\.ids.count).max() ?? 0) {
      for system in systems where index < system.ids.count {
        let score = system.scores[index]
        sheets.add(
          ItemScore(
            id: system.ids[index], system: system.name, words: 9, referenceWords: 9, concerns: [],
            scores: [1, 0.5].map { RougeScore(precision: score, recall: score, f1: score * $0) }))
      }
    }
    return sheets
  }

  private let ids = SampleRuns.twelve.indices.map { "article-\($0 + 1)" }

  @Test func systemsWithTheSameItemsHaveThePlacesOfARun() {
    let table = ScoreTable(
      sheets([
        ("plain", ids, SampleRuns.twelve), ("better", ids, SampleRuns.fiveBetter),
        ("twin", ids, SampleRuns.twelve),
      ]), seed: 1)
    let run = ScoreTable(
      SampleRuns.run([
        ("plain", SampleRuns.twelve), ("better", SampleRuns.fiveBetter), ("twin", SampleRuns.twelve),
      ]))
    #expect(table.rows.map(\.name) == ["better", "plain", "twin"])
    #expect(table.rows.map(\.standings) == run.rows.map(\.standings))
    #expect(table.rows.map(\.estimates) == run.rows.map(\.estimates))
    #expect(table.rows[0].standings[0] == .init(ranks: 1...1, group: "a"))
  }

  @Test(arguments: [
    ["1", "2", "4"], ["1", "3", "2"], ["1", "2"], ["1", "2", "3", "4"], ["12", "", "3"],
  ])
  func systemsWithOtherItemsHaveNoPlaces(ids: [String]) {
    let scores = [0.1, 0.2, 0.3, 0.4]
    let sheets = sheets([("a", ["1", "2", "3"], scores), ("b", ids, scores)])
    #expect(!sheets.arePaired)
    #expect(ScoreTable(sheets, seed: 1).rows.allSatisfy { $0.standings == [nil, nil] })
  }

  @Test func tooManyDifferencesAreNotTested() {
    let sheets = sheets([("a", ids, SampleRuns.twelve), ("b", ids, SampleRuns.fiveBetter)])
    #expect(sheets.differences == 24)
    #expect(ScoreTable(sheets, seed: 1, comparingUpTo: 23).rows[0].standings == [nil, nil])
    #expect(ScoreTable(sheets, seed: 1, comparingUpTo: 24).rows[0].standings[0] != nil)
  }

  @Test func oneSystemHasNoPlace() {
    let table = ScoreTable(sheets([("a", ids, SampleRuns.twelve)]), seed: 1)
    #expect(table.rows[0].standings == [nil, nil])
    #expect(table.rows[0].items == 12)
  }
}
