import Testing

@testable import SumbenchStatistics

struct NormalDistributionTests {
  @Test func quantilesAreThoseOfScipy() {
    for pair in StatisticsVectors.recorded.normalQuantiles {
      #expect(NormalDistribution.quantile(pair[0]).agrees(with: pair[1]), "\(pair[0])")
    }
  }

  @Test func certaintyIsInfinitelyFar() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
  }
}
