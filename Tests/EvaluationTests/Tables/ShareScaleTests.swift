import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct ShareScaleTests {
  private func run(chance: Double?) -> RunRecord {
    let run = SampleRuns.run(
      [
        ("random", SampleRuns.twelve), ("s", SampleRuns.twelve.map { $0 + 0.1 }),
        ("oracle", SampleRuns.twelve.map { $0 + 0.3 }),
      ], roles: ["random": .floor, "oracle": .ceiling])
    guard let chance else { return run }
    var items = run.items
    // In the order of items, as the values are.
    items.chance = items.ids.map { id in
      [Double](
        repeating: SampleRuns.twelve[Int(id.dropFirst("article-".count))! - 1] + chance,
        count: run.columns.count)
    }
    return RunRecord(
      name: run.name, digest: run.digest, items: items, systems: run.systems, columns: run.columns,
      settings: run.settings, signature: run.signature, notes: [])
  }

  private func shares(_ run: RunRecord) throws -> [String: Double?] {
    let table = try ScoreTable(run)
    return Dictionary(uniqueKeysWithValues: table.rows.map { ($0.name, $0.shares[0]?.mean) })
  }

  @Test func theLowerEndIsTheMeanOfDraws() throws {
    let shares = try shares(run(chance: 0.05))
    #expect(abs(try #require(shares["s"] ?? nil) - 0.05 / 0.25) < 1e-12)
    #expect(abs(try #require(shares["oracle"] ?? nil) - 1) < 1e-12)
    #expect(shares["random"] == .some(nil))
  }

  @Test func oldRecordsHaveTheRowAlone() throws {
    let old = run(chance: nil)
    #expect(abs(try #require(try shares(old)["s"] ?? nil) - 0.1 / 0.3) < 1e-12)
    #expect(try ScoreTable(old).shareScale == .row)
    #expect(try ScoreTable(run(chance: 0)).shareScale == .draws)
  }
}
