import Testing

@testable import SumbenchStatistics

struct SummationTests {
  @Test func smallNumbersSurviveLargeOnes() {
    #expect([1, 1e100, 1, -1e100].compensatedSum() == 2)
  }

  @Test func meanOfNothingIsMissing() {
    #expect([Double]().mean() == nil)
    #expect([0.25, 0.75].mean() == 0.5)
  }
}
