import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct ClusterTests {
  /// Twelve articles about six topics, two each.
  private func run(_ rows: [(name: String, scores: [Double])]) -> RunRecord {
    var run = SampleRuns.run(rows)
    var items = run.items
    for (place, id) in items.ids.enumerated() { items.keys[id] = ["topic": "t\(place / 2)"] }
    run = RunRecord(
      name: run.name, digest: run.digest, items: items, systems: run.systems, columns: run.columns,
      settings: run.settings, signature: run.signature, notes: [])
    return run.clustered(by: "topic")
  }

  @Test func itemsOfAClusterAreOneObservation() throws {
    let run = run([("s", SampleRuns.twelve)])
    let table = try ScoreTable(run)
    #expect((table.items, table.clusters) == (12, 6))
    let values = try ResampledScores(SampleRuns.run([("s", SampleRuns.twelve)])).values(0, 0)
    let means = (0..<6).map { (topic: Int) -> Double in
      let sum: Double = values[2 * topic] + values[2 * topic + 1]
      return sum / 2
    }
    let expected = StudentInterval(means).estimate(level: 0.95)
    let found = try #require(table.rows[0].estimates[0])
    #expect((found.mean - expected.mean).magnitude < 1e-15)
    #expect((found.low - expected.low).magnitude < 1e-12 && (found.high - expected.high).magnitude < 1e-12)
  }

  /// Six clusters have 32 patterns of signs that differ, twelve items 2048.
  @Test func signsBelongToClusters() throws {
    let run = run([("a", SampleRuns.twelve), ("b", SampleRuns.fiveBetter)])
    let rules = ComparisonRules(interval: IntervalRule(), seed: 1)
    let result = try Comparison(of: run, rules: rules).pairs[0].results[0]
    #expect(result.p == 2.0 / 64 && result.items == 6)
    #expect(result.wins + result.ties + result.losses == 6)
  }

  @Test func itemsWithoutTheKeyAreAnError() {
    let run = SampleRuns.run([("s", SampleRuns.twelve)]).clustered(by: "topic")
    #expect(throws: ClusterError(key: "topic", lacking: Array(run.items.ids), total: 12, known: [])) {
      try ScoreTable(run)
    }
  }

  /// The gate in general counts clusters, the plain one their mean.
  @Test func theGateIsOverClusters() throws {
    let (older, newer) = (run([("s", SampleRuns.fiveBetter)]), run([("s", SampleRuns.twelve)]))
    var requirements = RegressionCheck.Requirements()
    requirements.maximumDrop = 0.5
    requirements.isInGeneral = true
    let check = try RegressionCheck(newer, against: older, requirements)
    #expect(check.units == 6 && check.verdicts[0].changed == 6)
    #expect(check.verdicts[0].p == 1.0 / 64)
  }

  @Test func runsOfOtherClustersAreNotCompared() {
    let clustered = run([("s", SampleRuns.twelve)])
    let rules = ComparisonRules(interval: IntervalRule(), seed: 1)
    #expect(throws: ComparisonError.clustersDiffer(key: "topic")) {
      try Comparison(SampleRuns.run([("s", SampleRuns.twelve)]), clustered, rules: rules)
    }
  }

  @Test func aSingleClusterHasNoInterval() throws {
    let run = SampleRuns.run([("s", SampleRuns.twelve)])
    var items = run.items
    for id in items.ids { items.keys[id] = ["topic": "one"] }
    let table = try ScoreTable(
      RunRecord(
        name: run.name, digest: run.digest, items: items, systems: run.systems, columns: run.columns,
        settings: run.settings, signature: run.signature, notes: []
      ).clustered(by: "topic"))
    #expect((table.units, table.items) == (1, 12))
  }
}
