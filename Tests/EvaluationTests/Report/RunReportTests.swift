import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct RunReportTests {
  private let rows: [(name: String, scores: [Double])] = [
    ("lead-3", SampleRuns.twelve), ("random", SampleRuns.twelve.map { $0 / 2 }),
    ("textrank", SampleRuns.fiveBetter), ("oracle", SampleRuns.twelve.map { $0 + 0.3 }),
  ]

  private func record(failing: Set<String> = []) -> RunRecord {
    SampleRuns.run(
      rows, roles: ["lead-3": .floor, "random": .floor, "oracle": .ceiling], failing: failing)
  }

  @Test func rowsStandInTheOrderOfTheTable() throws {
    let report = try RunReport(of: record())
    #expect(report.rows.map(\.standing.name) == ["lead-3", "random", "textrank", "oracle"])
    #expect(report.columns.count == 6)
  }

  @Test func meansAreThoseOfTheTable() throws {
    let report = try RunReport(of: record())
    for (row, shown) in zip(report.rows, report.table.rows) {
      for (column, estimate) in zip(report.table.columns, shown.estimates) {
        #expect(row.estimates[report.columns.firstIndex { $0.key == column.key }!] == estimate)
      }
    }
  }

  @Test func spanRunsFromRandomToOracle() throws {
    let report = try RunReport(of: record())
    let span = try #require(report.span(0))
    #expect(span.random == report.rows[1].estimates[0]?.mean)
    #expect(span.oracle == report.rows[3].estimates[0]?.mean)
  }

  @Test func furtherCeilingsDoNotMoveTheSpan() throws {
    let record = SampleRuns.run(
      rows + [("oracle-exact", SampleRuns.twelve.map { $0 + 0.4 })],
      roles: ["lead-3": .floor, "random": .floor, "oracle": .ceiling, "oracle-exact": .ceiling])
    let report = try RunReport(of: record)
    #expect(report.rows.map(\.standing.name).suffix(2) == ["oracle-exact", "oracle"])
    #expect(report.span(0)?.oracle == report.rows[4].estimates[0]?.mean)
    #expect(report.rows[4].standing.shares[0]?.mean == 1)
  }

  @Test func failedRowsHaveNoNumbersAndSpoilNoOther() throws {
    let report = try RunReport(of: record(failing: ["textrank"]))
    let failed = try #require(report.rows.first { $0.standing.name == "textrank" })
    #expect(failed.estimates.allSatisfy { $0 == nil } && failed.spreads.allSatisfy { $0 == nil })
    #expect(report.comparison?.pairs.count == 1)
  }

  @Test func aSingleRowIsNotCompared() throws {
    #expect(try RunReport(of: SampleRuns.run([("textrank", [0.1, 0.2])])).comparison == nil)
  }

  @Test func rowsOverASingleArticleAreNotCompared() throws {
    #expect(try RunReport(of: SampleRuns.run([("a", [0.1]), ("b", [0.2])])).comparison == nil)
  }

  @Test func anotherCorpusIsRefused() {
    let corpus = Corpus(name: "sample", articles: [])
    #expect(throws: ReportError.otherCorpus(recorded: "d", found: corpus.digest)) {
      try RunReport(of: record(), corpus: corpus)
    }
  }

  @Test func otherSentencesAreRefused() throws {
    let corpus = Corpus(
      name: "sample", articles: [Article(id: "article-1", body: .sentences(["a b"]), references: ["a"])])
    let record = SampleRuns.run([("textrank", [0.1])], digest: corpus.digest)
    #expect(
      throws: ReportError.otherSentences(id: "article-1", recorded: 9, found: 1, version: Version.current)
    ) {
      try RunReport(of: record, corpus: corpus)
    }
  }

  @Test func textsCarryTheWordsOfSentences() throws {
    let sentences = (1...9).map { "Sentence number \($0)." }
    let corpus = Corpus(
      name: "sample",
      articles: [Article(id: "article-1", body: .sentences(sentences), references: ["A sentence.\nOne."])])
    let record = SampleRuns.run([("textrank", [0.1])], digest: corpus.digest)
    let made = try record.system(named: "textrank")
    let written = RunRecord(
      name: record.name, digest: record.digest, items: record.items,
      systems: [
        SystemRecord(
          name: "textrank", role: .plain, source: .strategy, values: made.values, words: [2],
          choices: [SummaryRecord(sentences: [0], isCut: true, isFallback: false, extractiveness: .none)])
      ], columns: record.columns, settings: record.settings, signature: record.signature, notes: [])
    let lines = [
      SummaryLine(id: "article-1", system: "textrank", lines: ["Written sentence"], positions: [0])
    ]
    let texts = try SummaryTexts(lines, of: written)
    let text = try #require(try RunReport(of: written, corpus: corpus, summaries: texts).texts?[0])
    #expect(text.sentences == sentences)
    #expect(text.words.map(\.count) == [3, 3, 3, 3, 3, 3, 3, 3, 3])
    #expect(text.references[0].map(\.text) == ["A sentence.", "One."])
    #expect(text.written[0]?.map(\.text) == ["Written sentence"])
    #expect(text.words[0][0].token == text.references[0][0].flat.words[1].token)
  }

  @Test func columnsThatLackNumbersAreLeftOutWithAWord() throws {
    let rated = SampleRuns.run([("a", [0.1, 0.2, 0.3]), ("b", [0.2, 0.3, 0.4])])
      .adding(ScoreColumn(human: "fluency"), ["a": [4, .nan, 5], "b": [3, 3, 3]])
      .adding(ScoreColumn(given: "judge", isShown: false), ["a": [4, 4, 5], "b": [3, 3, 3]])
    let report = try RunReport(of: rated)
    #expect(report.columns.count == 7)
    #expect(report.columns.last?.key == "judge")
    #expect(report.rows.first { $0.standing.name == "a" }?.estimates.last??.mean == 13.0 / 3)
    #expect(
      report.notes.map(\.sentence) == [
        "human_fluency is not shown: 1 of 3 articles lack it in some row"
      ])
  }

  /// A column that the table shows over items of its own is on the page, with the numbers of the table.
  @Test func incompleteColumnIsOnThePageOverItsOwnItems() throws {
    let judged = SampleRuns.run([("a", [0.1, 0.2, 0.3]), ("b", [0.2, 0.3, 0.4])])
      .adding(ScoreColumn(given: "judge"), ["a": [4, .nan, 5], "b": [3, 3, 3]])
    let report = try RunReport(of: judged)
    let place = try #require(report.columns.firstIndex { $0.key == "judge" })
    let row = try #require(report.rows.first { $0.standing.name == "a" })
    #expect(row.estimates[place]?.mean == 4.5)
    #expect(row.spreads[place]?.median == 4.5)
    #expect(report.table.items == 3 && row.estimates[2]?.mean == report.table["a", "rouge1_f1"]?.mean)
  }

  @Test func numberMissingWithItsItemLeavesItsColumnOnThePage() throws {
    let gap = SampleRuns.run([("a", [0.1, .nan, 0.3]), ("b", [0.2, 0.3, 0.4])])
      .adding(ScoreColumn(human: "fluency"), ["a": [4, .nan, 5], "b": [3, 3, 3]])
    #expect(try RunReport(of: gap).columns.last?.key == "human_fluency")
    #expect(try RunReport(of: gap).notes.isEmpty)
    // A summary that is not there has the worst score, and no rating at all.
    let worst = try RunReport(of: gap.reading(.zero))
    #expect(worst.columns.count == 6)
    #expect(worst.notes.count == 1)
  }

  @Test func lossesOfALowerIsBetterScoreStandFirst() throws {
    func run(_ numbers: [Double]) -> RunRecord {
      let whole = SampleRuns.run([("a", [0.5, 0.5, 0.5])])
        .adding(ScoreColumn(given: "ter", direction: .lower), ["a": numbers])
      return RunRecord(
        name: whole.name, digest: whole.digest, items: whole.items, systems: whole.systems,
        columns: whole.columns.map { $0.key == "ter" ? $0 : $0.hidden }, settings: whole.settings,
        signature: whole.signature, notes: [])
    }
    let change = try #require(
      try RunReport(of: run([1, 2, 3]), since: [OlderRun(name: "older", record: run([2, 2, 1]))]).changes
        .first)
    #expect(change.items.map(\.difference) == [2, -1])
    #expect(change.items.map(change.isLoss) == [true, false])
  }

  @Test func changesStandWorstFirst() throws {
    let older = SampleRuns.run([("a", [0.5, 0.5, 0.5]), ("b", [0.2, 0.2, 0.2])])
    let newer = SampleRuns.run([("a", [0.75, 0.5, 0.25]), ("b", [0.1, 0.2, 0.2])])
    let change = try #require(
      try RunReport(of: newer, since: [OlderRun(name: "older", record: older)]).changes.first)
    #expect(change.items.map(\.row) == ["a", "b", "a"])
    #expect(change.items.map(\.id) == ["article-3", "article-1", "article-1"])
    #expect(change.items.map(\.difference) == [-0.25, -0.1, 0.25])
    #expect(change.pairs.map(\.second) == ["b", "a"])
  }
}
