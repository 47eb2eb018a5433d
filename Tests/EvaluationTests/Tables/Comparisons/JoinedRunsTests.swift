import SumbenchRouge
import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct JoinedRunsTests {
  private let first = SampleRuns.run([("a", SampleRuns.twelve), ("b", SampleRuns.twelve)])
  private let second = SampleRuns.run([("a", SampleRuns.fiveBetter), ("b", SampleRuns.twelve)])
  private let third = SampleRuns.run([
    ("a", SampleRuns.fiveBetter.map { $0 + 0.05 }), ("c", SampleRuns.twelve),
  ])
  private let rules = ComparisonRules(interval: IntervalRule(), seed: 1)

  @Test func eachRunIsComparedWithTheFirst() throws {
    let joined = try JoinedRuns([("v1", first), ("v2", second), ("v3", third)])
    #expect(joined.rows() == ["a"])
    let comparison = try Comparison(joined, rules: rules)
    #expect(comparison.pairs.map(\.first) == ["a@v1", "a@v1"])
    #expect(comparison.pairs.map(\.second) == ["a@v2", "a@v3"])
    #expect(comparison.baseRun == "v1" && comparison.familySize == 4)
    #expect(
      comparison.pairs.map { $0.results[0].difference.mean }[1]
        > comparison.pairs[0].results[0].difference.mean)
  }

  /// Two runs joined say what a comparison of the two says.
  @Test func twoRunsAreAPair() throws {
    let joined = try Comparison(JoinedRuns([("v1", first), ("v2", second)]), rules: rules)
    let pair = try Comparison(first, second, rules: rules)
    #expect(joined.familySize == pair.familySize && joined.items == pair.items)
    #expect(joined.pairs.map(\.results) == pair.pairs.map(\.results))
  }

  @Test func historyHasTheMeansOfEachRun() throws {
    let joined = try JoinedRuns([("v1", first), ("v2", second), ("v3", third)])
    let history = try RunHistory(joined, interval: first.settings.interval, seed: 1)
    let tables = try [first, second, third].map {
      try ScoreTable($0).rows.first { $0.name == "a" }!.estimates[0]
    }
    #expect(history.rows.map(\.name) == ["a"] && history.runs == ["v1", "v2", "v3"] && history.items == 12)
    #expect(history.rows[0].estimates == tables)
  }

  @Test func itemsThatARunLacksAreLeftOut() throws {
    let short = SampleRuns.run([("a", Array(SampleRuns.twelve.prefix(10)))])
    let comparison = try Comparison(JoinedRuns([("v1", first), ("v2", short), ("v3", second)]), rules: rules)
    #expect(comparison.items == 10)
  }

  @Test func otherSignaturesAreRefused() {
    let other = SampleRuns.run([("a", SampleRuns.twelve)]) { $0.rules!.rouge.alpha = 0.9 }
    #expect(throws: ComparisonError.self) { try JoinedRuns([("v1", first), ("v2", other)]) }
  }
}
