import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation
@testable import SumbenchRouge

/// `Resampling` is compared with the official script itself in RougeTests.
struct OfficialIntervalTests {
  @Test(arguments: [1, 7, 40], [0.95, 0.9])
  func meansAndBoundsAreThoseOfTheOfficialJob(count: Int, level: Double) throws {
    let scores = (0..<count).map { Double($0 * 37 % 101) / 100 }
    var rule = IntervalRule()
    rule.method = .official
    rule.level = level
    let found = try #require(Bootstrap(rule, seed: 9).estimates(of: [scores])[0])
    let official = Resampling(samples: 1000, confidence: level * 100, pooledAlpha: nil)
      .estimates([scores.map { .init($0, 0, 0, 0) }], workers: 1)[0][0]
    #expect(found == Estimate(mean: official.average, low: official.lower, high: official.upper))
  }

  @Test func runsAreResampledInTheOrderOfTheScript() throws {
    let scores = [0.1, 0.4, 0.25, 0.9]
    let byID = ["10": 0.1, "9": 0.4, "1-a": 0.25, "1": 0.9]
    let run = SampleRuns.run([("s", scores)], ids: ["10", "9", "1-a", "1"]) {
      $0.rules!.interval.method = .official
    }
    let estimate = try #require(try ScoreTable(run).rows[0].estimates[0])
    var rule = IntervalRule()
    rule.method = .official
    let ordered = ["1-a", "1", "10", "9"].map { byID[$0]! }
    #expect(estimate == Bootstrap(rule, seed: 1).estimates(of: [ordered])[0])
  }
}
