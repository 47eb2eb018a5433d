import Testing

@testable import SumbenchEvaluation

struct FiveNumberSummaryTests {
  /// numpy 1.26: np.quantile([0, 0, 0.1, 0.4, 0.5], [0.25, 0.5, 0.75])
  @Test func quartilesAreThoseOfNumpy() throws {
    let spread = try #require(FiveNumberSummary(of: [0.4, 0, 0.5, 0.1, 0]))
    #expect(spread.lowest == 0 && spread.highest == 0.5)
    #expect([spread.lowerQuartile, spread.median, spread.upperQuartile] == [0, 0.1, 0.4])
    #expect(spread.zeros == 2)
  }

  @Test func nothingHasNoSpread() {
    #expect(FiveNumberSummary(of: []) == nil)
  }
}
