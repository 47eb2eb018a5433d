import Testing

@testable import SumbenchStatistics

struct CorrectionTests {
  @Test func adjustedProbabilitiesAreThoseOfStatsmodels() {
    for family in StatisticsVectors.recorded.families {
      for (correction, expected) in [
        (Correction.holm, family.holm), (.bonferroni, family.bonferroni), (.benjaminiHochberg, family.bh),
        (.none, family.none),
      ] {
        let found = correction.adjusted(family.p)
        #expect(zip(found, expected).allSatisfy { $0.agrees(with: $1) }, "\(correction) of \(family.p)")
      }
    }
  }

  @Test(arguments: Correction.allCases.filter { $0 != .maxT })
  func nothingStaysNothing(correction: Correction) {
    #expect(correction.adjusted([]) == [])
  }
}
