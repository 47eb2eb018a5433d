import Testing

@testable import Statistics

struct PairedFamilyTests {
  private let rules = ComparisonRules(interval: IntervalRule(), seed: 1)

  private func results(_ columns: [[Double]]) -> [PairedDifference] {
    PairedFamily(rules).results(of: columns.map { Bootstrap(rules.interval, seed: 1).resamples(of: [$0])[0] })
  }

  @Test(arguments: StatisticsVectors.recorded.tests)
  func bootstrapProbabilityIsThatOfTheTwin(sample: StatisticsVectors.Sample) {
    #expect(results([sample.values])[0].bootstrapP.agrees(with: sample.bootstrapP))
  }

  @Test func fivePointsOnTwelveArticlesAreFound() {
    let found = results([StatisticsVectors.recorded.tests[0].values])[0]
    #expect(found.verdict == .better)
    #expect(found.difference.low > 0)
    #expect((found.wins, found.ties, found.losses) == (12, 0, 0))
    #expect(found.winProbability == 1)
  }

  @Test func theOtherWayRoundIsWorse() {
    #expect(results([StatisticsVectors.recorded.tests[0].values.map { -$0 }])[0].verdict == .worse)
  }

  @Test func identicalSystemsGiveCertainty() {
    let found = results([[0, 0, 0, 0, 0, 0, 0]])[0]
    #expect((found.p, found.bootstrapP, found.adjustedP) == (1, 1, 1))
    #expect(found.effectSize == nil)
    #expect(found.smallestShown == 0)
    #expect(found.winProbability == 0.5)
    #expect(found.verdict == .noEvidence)
  }

  @Test func fiveArticlesAreTooFew() {
    let found = results([[0.1, 0.2, 0.1, 0.2, 0.1]])[0]
    #expect(found.p == 0.0625)
    #expect(found.verdict == .tooFewArticles)
  }

  @Test func aFamilyNeedsMoreArticlesThanOneComparison() {
    let one = [0.1, 0.2, 0.1, 0.2, 0.1, 0.3]
    #expect(results([one])[0].verdict == .better)
    #expect(results([one, one])[0].verdict == .tooFewArticles)
  }

  /// A difference of standard deviation 1 over 100 articles: (1.959964 + 0.841621) / 10, quantiles from tables.
  @Test func smallestDifferenceShownIsThatOfTheTextbook() {
    let values = (0..<100).map { $0.isMultiple(of: 2) ? 1.0 : -1.0 }.map { $0 * (99.0 / 100).squareRoot() }
    #expect((results([values])[0].smallestShown - 0.2801585).magnitude < 1e-6)
  }
}
