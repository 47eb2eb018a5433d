import Foundation
import Testing

@testable import SumbenchStatistics

struct StudentIntervalTests {
  @Test(arguments: [true, false])
  func intervalsAreThoseOfScipy(isSmall: Bool) {
    let vectors = isSmall ? FamilyVectors.articles : .news
    for (row, scores) in vectors.scores.enumerated() {
      for (column, values) in scores.enumerated() {
        let found = StudentInterval(values).estimate(level: 0.95)
        #expect(found.low.agrees(with: vectors.intervals[row][column][0]))
        #expect(found.high.agrees(with: vectors.intervals[row][column][1]))
      }
    }
  }

  /// From STATISTICS.md, section 1: numpy and scipy.
  @Test(arguments: [
    ("articles", "lead-3", 0, 37.1436, 46.8354), ("articles", "lead-3", 1, 9.2855, 17.4626),
    ("articles", "textrank", 0, 39.4974, 46.3351), ("articles-news", "lead-3", 0, 36.1711, 40.5959),
  ])
  func intervalsOfTheGoldenCorpora(corpus: String, row: String, column: Int, low: Double, high: Double) throws
  {
    let vectors = corpus == "articles" ? FamilyVectors.articles : .news
    let values = vectors.scores[try #require(vectors.systems.firstIndex(of: row))][column]
    var rule = IntervalRule()
    rule.method = .student
    let found = try #require(Bootstrap(rule, seed: 1).estimates(of: [values])[0])
    #expect((found.low * 100 - low).magnitude < 0.00006)
    #expect((found.high * 100 - high).magnitude < 0.00006)
    #expect(Bootstrap(rule, seed: 7).resampledMeans(of: ScoreMatrix(columns: [values])).isEmpty)
  }

  @Test func intervalsAreCutAtTheEndsOfAScale() {
    let wide = Estimate(mean: 0.5, low: -0.2, high: 1.3)
    #expect(wide.within(0, 1) == Estimate(mean: 0.5, low: 0, high: 1))
    #expect(wide.within(nil, 1) == Estimate(mean: 0.5, low: -0.2, high: 1))
    // A mean outside of what was said to be the scale keeps its interval around it.
    #expect(Estimate(mean: 7, low: 6, high: 8).within(1, 5) == Estimate(mean: 7, low: 6, high: 7))
  }

  @Test func oneNumberHasNoSpread() {
    let one = StudentInterval([0.25])
    #expect(one.estimate(level: 0.95) == Estimate(mean: 0.25, low: 0.25, high: 0.25))
    #expect(one.lowerBound(level: 0.95) == nil)
    #expect(StudentInterval([0.1, 0.1, 0.1]).deviation == 0)
  }

  @Test func studentIsWrittenWithoutSamples() throws {
    var rule = IntervalRule()
    rule.method = .student
    let text = String(decoding: try JSONEncoder().encode(rule), as: UTF8.self)
    #expect(!text.contains("samples"))
    #expect(try JSONDecoder().decode(IntervalRule.self, from: Data(text.utf8)) == rule)
  }

  @Test func studentRefusesSamples() {
    let text = #"{"method": "student", "samples": 1000}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(IntervalRule.self, from: Data(text.utf8))
    }
  }

  @Test func rulesWithoutMethodStayPercentile() throws {
    let rule = try JSONDecoder().decode(IntervalRule.self, from: Data("{}".utf8))
    #expect(rule == .assumed)
    #expect(rule.method == .percentile && rule.samples == 1000 && rule.isAssumed)
  }
}
