import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct ItemSelectionTests {
  private let run = SampleRuns.run([
    ("whole", [0.1, 0.2, 0.3, 0.4]), ("gap", [0.1, .nan, 0.3, 0.4]), ("mostly", [.nan, .nan, .nan, 0.4]),
  ])

  @Test func itemsAreThoseThatEveryScoredRowHas() {
    let selection = ItemSelection(run)
    #expect(selection.items == [0, 2, 3])
    #expect(selection.lacking == [1, 3, 0])
    // Rows in the order of their names: gap, mostly, whole.
    #expect(selection.hasFailed == [false, true, false])
  }

  @Test func rowThatLacksHalfIsNotAFailedOne() {
    let selection = ItemSelection(SampleRuns.run([("half", [0.1, .nan]), ("whole", [0.1, 0.2])]))
    #expect(selection.hasFailed == [false, false])
    #expect(selection.items == [0])
  }

  @Test func missingScoresCountAsTheWorstWhereThatIsAsked() throws {
    let table = try ScoreTable(run.reading(.zero))
    #expect(table.items == 4)
    #expect(table.rows.first { $0.name == "mostly" }?.estimates[0]?.mean == 0.1)
  }

  @Test func columnsThatAreNotShownMeanWhatTheyHave() throws {
    let rated = SampleRuns.run([("a", [0.1, 0.2, 0.3])]).adding(
      ScoreColumn(human: "fluency"), ["a": [4, .nan, 5]])
    let column = try rated.columns.column(named: "fluency")
    let scores = try ResampledScores(rated, columns: [column])
    #expect(scores.items == [0, 2])
    #expect(scores.estimate(0, 0)?.mean == 4.5)
    #expect(try ScoreTable(rated).items == 3)
    #expect(throws: ColumnError.noWorst("human_fluency")) {
      try ResampledScores(rated.reading(.zero), columns: [column])
    }
  }

  @Test func zeroIsNotTheWorstOfScoresBelowZero() {
    let logarithms = SampleRuns.run([("a", [0.1, 0.2, 0.3])]).adding(
      ScoreColumn(given: "logp"), ["a": [-4, .nan, -5]])
    #expect(throws: ColumnError.noWorst("logp")) { try ScoreTable(logarithms.reading(.zero)) }
  }

  @Test func failedRowHasNoNumbersAndLeavesNoItemOut() throws {
    let table = try ScoreTable(run)
    #expect(table.items == 3)
    #expect(table.rows.first { $0.name == "mostly" }?.hasFailed == true)
    #expect(table.rows.last?.name == "mostly")
  }
}
