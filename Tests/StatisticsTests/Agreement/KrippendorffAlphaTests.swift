import Testing

@testable import SumbenchStatistics

struct KrippendorffAlphaTests {
  @Test(arguments: RatedVectors.recorded.agreements.indices, KrippendorffAlpha.Scale.allCases)
  func valuesAreThoseOfKrippendorff(place: Int, scale: KrippendorffAlpha.Scale) throws {
    let sample = RatedVectors.recorded.agreements[place]
    let found = try #require(KrippendorffAlpha(sample.units, scale).value)
    #expect(found.agrees(with: sample.alpha[scale.rawValue]!))
  }

  @Test func intervalsLieAroundTheirValue() throws {
    let alpha = KrippendorffAlpha(RatedVectors.recorded.agreements[1].units, .ordinal)
    let found = try #require(alpha.estimate(samples: 200, seed: 1, jobs: 2))
    #expect(found.low < found.mean && found.mean < found.high && found.high <= 1)
    #expect(found == alpha.estimate(samples: 200, seed: 1, jobs: 1))
  }

  @Test func equalJudgementsHaveNoAgreementToMeasure() {
    #expect(KrippendorffAlpha([[2, 2], [2, 2]], .nominal).value == nil)
    #expect(KrippendorffAlpha([], .interval).value == nil)
    #expect(KrippendorffAlpha([[1], [2]], .interval).count == 0)
    #expect(KrippendorffAlpha([[1, 1], [2, 2]], .interval).value == 1)
  }
}
