import Testing

@testable import SumbenchStatistics

struct BootstrapTests {
  private let percentile: IntervalRule = {
    var rule = IntervalRule()
    rule.method = .percentile
    return rule
  }()

  @Test(arguments: StatisticsVectors.recorded.tests)
  func percentileIntervalsAreThoseOfScipy(sample: StatisticsVectors.Sample) throws {
    guard let expected = sample.percentile else { return }
    let estimate = try #require(Bootstrap(percentile, seed: 1).estimates(of: [sample.values])[0])
    #expect(estimate.mean.agrees(with: sample.mean))
    #expect(estimate.low.agrees(with: expected[0]))
    #expect(estimate.high.agrees(with: expected[1]))
  }

  @Test(arguments: StatisticsVectors.recorded.tests)
  func correctedIntervalsAreThoseOfScipy(sample: StatisticsVectors.Sample) throws {
    guard let expected = sample.bca else { return }
    var rule = IntervalRule()
    rule.level = 0.9
    rule.method = .bca
    let estimate = try #require(Bootstrap(rule, seed: 1).estimates(of: [sample.values])[0])
    #expect(estimate.low.agrees(with: expected[0]))
    #expect(estimate.high.agrees(with: expected[1]))
  }

  @Test(arguments: IntervalRule.Method.allCases)
  func equalArticlesHaveNoSpread(method: IntervalRule.Method) {
    var rule = IntervalRule()
    rule.method = method
    let estimates = Bootstrap(rule, seed: 1).estimates(of: [[0.25, 0.25, 0.25]])
    #expect(estimates == [Estimate(mean: 0.25, low: 0.25, high: 0.25)])
  }

  @Test func nothingHasNoEstimate() {
    #expect(Bootstrap(percentile, seed: 1).estimates(of: [[], []]) == [nil, nil])
  }

  @Test func zeroIsASeedOfItsOwn() {
    let values = StatisticsVectors.recorded.tests[0].values
    let zero = Bootstrap(percentile, seed: 0).estimates(of: [values])
    #expect(zero == Bootstrap(percentile, seed: 0).estimates(of: [values]))
    #expect(zero != Bootstrap(percentile, seed: 1).estimates(of: [values]))
  }

  @Test func everyColumnSeesTheSameResamples() {
    let values = StatisticsVectors.recorded.tests[0].values
    let means = Bootstrap(percentile, seed: 1).resampledMeans(of: ScoreMatrix(columns: [values, values]))
    #expect(means.count == 1000 && means.allSatisfy { $0[0] == $0[1] })
  }

  @Test(arguments: [(0, 1), (0.5, 2.5), (1, 4), (0.25, 1.75)])
  func quantilesAreInterpolated(share: Double, expected: Double) {
    #expect([1.0, 2, 3, 4].quantile(share) == expected)
  }
}
