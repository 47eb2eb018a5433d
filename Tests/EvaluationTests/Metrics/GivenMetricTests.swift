import Testing

@testable import SumbenchEvaluation

struct GivenMetricTests {
  @Test(
    arguments: [
      ("judge:1..5", ScoreColumn.Direction.higher, 1.0, 5.0), ("ter:lower", .lower, nil, nil),
      ("ter:lower:0..100", .lower, 0, 100), ("x:0..1:lower", .lower, 0, 1),
    ] as [(String, ScoreColumn.Direction, Double?, Double?)])
  func scaleAndDirectionAreRead(
    text: String, direction: ScoreColumn.Direction, least: Double?, greatest: Double?
  ) throws {
    let metric = try #require(GivenMetric(text))
    #expect((metric.direction, metric.least, metric.greatest) == (direction, least, greatest))
  }

  @Test(arguments: ["judge", ":1..5", "judge:5..1", "judge:1..1", "judge:up", "judge:1..", "judge:nan..1"])
  func otherTextsAreRefused(text: String) { #expect(GivenMetric(text) == nil) }
}
