import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct ScoreTableStandingsTests {
  @Test func identicalRowsShareAGroupAndABetterOneDoesNot() throws {
    let table = try ScoreTable(
      SampleRuns.run(
        [
          ("plain", SampleRuns.twelve), ("twin", SampleRuns.twelve), ("better", SampleRuns.fiveBetter),
          ("oracle", SampleRuns.twelve.map { $0 + 0.3 }),
        ], roles: ["oracle": .ceiling]))
    let standings = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.name, $0.standing) })
    #expect(standings["better"] == .init(ranks: 1...1, group: "a"))
    #expect(standings["plain"] == .init(ranks: 2...3, group: "b"))
    #expect(standings["twin"] == .init(ranks: 2...3, group: "b"))
    #expect(standings["oracle"] == .some(nil))
  }

  @Test func failedRowsHaveNoStanding() throws {
    let run = SampleRuns.run(
      [("a", SampleRuns.twelve), ("b", SampleRuns.fiveBetter), ("c", SampleRuns.twelve)], failing: ["b"])
    let table = try ScoreTable(run)
    #expect(table.rows.first { $0.name == "b" }?.standing == nil)
    #expect(table.rows.first { $0.name == "a" }?.standing == .init(ranks: 1...2, group: "a"))
  }

  @Test(arguments: [1, 2, 5])
  func tooFewArticlesLeaveNoStandingAndNoBest(count: Int) throws {
    let table = try ScoreTable(
      SampleRuns.run([
        ("a", Array(SampleRuns.twelve.prefix(count))), ("b", Array(SampleRuns.fiveBetter.prefix(count))),
      ]))
    #expect(table.rows.allSatisfy { $0.standing == nil && $0.isBest == [false, false] })
    #expect(table.grouping?.isPossible == false)
  }

  @Test func sixArticlesAreEnough() throws {
    let table = try ScoreTable(
      SampleRuns.run([
        ("a", Array(SampleRuns.twelve.prefix(6))), ("b", SampleRuns.twelve.prefix(6).map { $0 + 0.1 }),
      ]))
    #expect(table.rows.map(\.standing?.group) == ["a", "b"])
    #expect(table.rows.map(\.isBest) == [[true, true], [false, false]])
  }

  @Test func oneRowHasNoBest() throws {
    let table = try ScoreTable(SampleRuns.run([("a", SampleRuns.twelve)]))
    #expect(table.rows[0].isBest == [false, false] && table.grouping == nil)
  }

  /// The same scores give the same ranks and letters whatever the seed.
  @Test func seedChangesNoStanding() throws {
    let rows = [
      ("a", SampleRuns.twelve + SampleRuns.fiveBetter), ("b", SampleRuns.fiveBetter + SampleRuns.twelve),
    ]
    let tables = try (1...5).map { seed in
      try ScoreTable(SampleRuns.run(rows) { $0.seed = UInt64(seed) })
    }
    #expect(Set(tables.map { $0.rows.map(\.standing) }).count == 1)
    #expect(Set(tables.map(\.grouping)).count == 1)
  }

  @Test func baselineIsComparedWithEveryOtherRow() throws {
    let run = SampleRuns.run([
      ("base", SampleRuns.twelve), ("better", SampleRuns.fiveBetter), ("same", SampleRuns.twelve),
    ])
    let comparison = try #require(try ScoreTable(run, baseline: "base").baseline)
    #expect(comparison.familySize == 4)
    #expect(comparison.pairs.map(\.second) == ["better", "same"])
    #expect(comparison.pairs[0].results.map(\.verdict) == [.better, .better])
    #expect(comparison.pairs[1].results.map(\.verdict) == [.noEvidence, .noEvidence])
    #expect(throws: ComparisonError.self) { try ScoreTable(run, baseline: "none") }
  }
}
