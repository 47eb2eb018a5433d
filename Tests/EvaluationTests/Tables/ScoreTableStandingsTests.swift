import Testing

@testable import Evaluation

struct ScoreTableStandingsTests {
  @Test func identicalRowsShareAGroupAndABetterOneDoesNot() throws {
    let table = try ScoreTable(
      SampleRuns.run(
        [
          ("plain", SampleRuns.twelve), ("twin", SampleRuns.twelve), ("better", SampleRuns.fiveBetter),
          ("oracle", SampleRuns.twelve.map { $0 + 0.3 }),
        ], roles: ["oracle": .ceiling]))
    let standings = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.name, $0.standings[0]) })
    #expect(standings["better"] == .init(ranks: 1...1, group: "a"))
    #expect(standings["plain"] == .init(ranks: 2...3, group: "b"))
    #expect(standings["twin"] == .init(ranks: 2...3, group: "b"))
    #expect(standings["oracle"] == .some(nil))
  }

  @Test func failedRowsHaveNoStanding() throws {
    let run = SampleRuns.run([("a", [0.1, 0.2]), ("b", [0.2, 0.3]), ("c", [0, 0])], failing: ["b"])
    let table = try ScoreTable(run)
    #expect(table.rows.first { $0.name == "b" }?.standings.first == .some(nil))
    #expect(table.rows.first { $0.name == "a" }?.standings.first == .init(ranks: 1...2, group: "a"))
  }

  @Test func oneArticleLeavesNoStanding() throws {
    let table = try ScoreTable(SampleRuns.run([("a", [0.1]), ("b", [0.2])]))
    #expect(table.rows.allSatisfy { $0.standings == [nil, nil] })
  }
}
