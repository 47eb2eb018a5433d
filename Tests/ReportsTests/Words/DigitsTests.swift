import SumbenchSupport
import Testing

@testable import Reports

struct DigitsTests {
  @Test(arguments: [
    (41.995, 2, "41.99"), (0.125, 2, "0.12"), (-0.001, 2, "0.00"), (-0.005001, 2, "-0.01"),
    (99.999, 2, "100.00"),
    (7, 0, "7"), (58.04, 1, "58.0"),
  ])
  func numberIsRoundedOnItsExactValue(value: Double, places: Int, expected: String) {
    #expect(value.digits(places) == expected)
  }

  @Test func countsAgreeWithTheirNouns() {
    #expect(1.counted("article") == "1 article")
    #expect(0.counted("article") == "0 articles")
    #expect(2.counted("summary", "summaries") == "2 summaries")
  }
}
