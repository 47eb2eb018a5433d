import Testing

@testable import SumbenchStatistics

struct StudentDistributionTests {
  @Test func quantilesAreThoseOfScipy() {
    for entry in DistributionVectors.recorded.studentQuantiles {
      let found = StudentDistribution(degrees: entry[0]).quantile(entry[1])
      #expect((found - entry[2]).magnitude <= 1e-11 * max(1, entry[2].magnitude), "\(entry)")
    }
  }

  @Test func tailsAreThoseOfScipy() {
    for entry in DistributionVectors.recorded.studentTails {
      let found = StudentDistribution(degrees: entry[0]).probability(above: entry[1])
      #expect((found - entry[2]).magnitude <= 1e-11 * entry[2], "\(entry), \(found)")
    }
  }

  @Test func certaintyIsInfinitelyFar() {
    let distribution = StudentDistribution(degrees: 4)
    #expect(distribution.quantile(0) == -.infinity)
    #expect(distribution.quantile(1) == .infinity)
    #expect(distribution.probability(below: .infinity) == 1)
    #expect(distribution.probability(below: -.infinity) == 0)
  }

  @Test func noncentralProbabilitiesAreThoseOfScipy() {
    for entry in DistributionVectors.recorded.noncentral {
      let found = NoncentralStudent(degrees: entry[0], noncentrality: entry[1]).probability(below: entry[2])
      #expect((found - entry[3]).magnitude <= 1e-9, "\(entry), \(found)")
    }
  }
}
