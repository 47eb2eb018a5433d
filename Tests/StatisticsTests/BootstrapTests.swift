import Testing

@testable import Statistics

struct BootstrapTests {
  @Test(arguments: StatisticsVectors.recorded.tests)
  func percentileIntervalsAreThoseOfScipy(sample: StatisticsVectors.Sample) throws {
    guard let expected = sample.percentile else { return }
    let estimate = try #require(Bootstrap(IntervalRule(), seed: 1).estimates(of: [sample.values])[0])
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
    #expect(Bootstrap(IntervalRule(), seed: 1).estimates(of: [[], []]) == [nil, nil])
  }

  @Test func zeroIsASeedOfItsOwn() {
    let values = StatisticsVectors.recorded.tests[0].values
    let zero = Bootstrap(IntervalRule(), seed: 0).estimates(of: [values])
    #expect(zero == Bootstrap(IntervalRule(), seed: 0).estimates(of: [values]))
    #expect(zero != Bootstrap(IntervalRule(), seed: 1).estimates(of: [values]))
  }

  @Test func everyColumnSeesTheSameResamples() {
    let values = StatisticsVectors.recorded.tests[0].values
    let columns = Bootstrap(IntervalRule(), seed: 1).resamples(of: [values, values])
    #expect((columns[1] - columns[0]).means.allSatisfy { $0 == 0 })
  }

  @Test(arguments: [(0, 1), (0.5, 2.5), (1, 4), (0.25, 1.75)])
  func quantilesAreInterpolated(share: Double, expected: Double) {
    #expect([1.0, 2, 3, 4].quantile(share) == expected)
  }
}
