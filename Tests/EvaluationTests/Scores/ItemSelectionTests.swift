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

  /// A judge that gave two aspects by turns, one of which no row has on every item.
  private var judged: RunRecord {
    SampleRuns.run([("a", [0.1, 0.2, 0.3, 0.4]), ("b", [0.2, 0.3, 0.4, 0.5])])
      .adding(ScoreColumn(given: "judge_coh"), ["a": [4, .nan, 5, .nan], "b": [.nan, 4, .nan, 2]])
      .adding(ScoreColumn(given: "judge_flu"), ["a": [4, 4, .nan, 3], "b": [3, 3, 3, 3]])
  }

  @Test func columnThatSummariesLackLeavesNoItemOutOfTheOthers() throws {
    #expect(judged.shownColumns.map(\.key) == ["rouge1_f1", "rouge2_f1"])
    #expect(judged.incompleteColumns.map(\.key) == ["judge_coh", "judge_flu"])
    let (table, without) = (
      try ScoreTable(judged),
      try ScoreTable(
        SampleRuns.run([
          ("a", [0.1, 0.2, 0.3, 0.4]), ("b", [0.2, 0.3, 0.4, 0.5]),
        ]))
    )
    #expect(table.items == 4 && table.total == 4)
    for column in ["rouge1_f1", "rouge2_f1"] { #expect(table["a", column] == without["a", column]) }
  }

  @Test func incompleteColumnIsOverItemsOfItsOwn() throws {
    let table = try ScoreTable(judged)
    let (coherence, fluency) = (table.incomplete[0], table.incomplete[1])
    #expect(coherence.isEmpty && coherence.gaps.effect == .ownItems(0))
    #expect(fluency.gaps.effect == .ownItems(3))
    #expect(fluency.gaps.lacking.map(\.row) == ["a"] && fluency.gaps.lacking[0].ids == ["article-3"])
    #expect(table["a", "judge_flu"]?.mean == 11.0 / 3)
    // One number per cell, also where the column is named.
    #expect(
      try ScoreTable(judged, columns: [judged.columns.column(named: "judge_flu")])["a", "judge_flu"]?.mean
        == 11.0 / 3)
    #expect(ItemSelection.isIncomplete(judged))
  }

  @Test func namedColumnWithGapsNarrowsTheTableWithAWord() throws {
    let columns = try ["rouge1_f1", "judge_flu"].map(judged.columns.column(named:))
    let table = try ScoreTable(judged, columns: columns)
    #expect(table.items == 3 && table.incomplete.isEmpty)
    #expect(table.gaps.map(\.effect) == [.narrowing])
  }

  /// Of columns from files the one with the most numbers leads, whatever the order of the names.
  @Test func columnWithTheMostNumbersLeads() {
    let run = SampleRuns.run([("a", [0.1, .nan, 0.3])]).adding(ScoreColumn(given: "judge"), ["a": [4, 4, 5]])
    #expect(run.shownColumns.map(\.key) == ["judge"])
    #expect(run.incompleteColumns.map(\.key) == ["rouge1_f1", "rouge2_f1"])
    #expect(ItemSelection(run).items == [0, 1, 2])
  }

  @Test func rowThatAMetricFailedOnHasItsOtherNumbers() throws {
    let run = SampleRuns.run([("a", [0.1, 0.2, 0.3]), ("b", [0.2, 0.3, 0.4])])
      .adding(ScoreColumn(given: "judge"), ["a": [.nan, .nan, .nan], "b": [3, 4, 5]])
    let table = try ScoreTable(run)
    #expect(table.items == 3 && table["a", "rouge1_f1"] != nil && table["a", "judge"] == nil)
    #expect(table["b", "judge"]?.mean == 4)
    #expect(ItemSelection.isIncomplete(run))
  }

  @Test func failedRowHasNoNumbersAndLeavesNoItemOut() throws {
    let table = try ScoreTable(run)
    #expect(table.items == 3)
    #expect(table.rows.first { $0.name == "mostly" }?.hasFailed == true)
    #expect(table.rows.last?.name == "mostly")
  }
}
