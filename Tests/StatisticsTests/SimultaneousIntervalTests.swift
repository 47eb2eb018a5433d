import SumbenchSupport
import Testing

@testable import SumbenchStatistics

/// Families over thirty articles, whose patterns are drawn, and the intervals and verdicts that belong together.
struct SimultaneousIntervalTests {
  static let news = FamilyVectors.news
  static let primary = news.family(primary: true).test(news.matrix, jobs: 2)
  static let all = news.family(primary: false).results(of: news.matrix, jobs: 2)

  /// From STATISTICS.md, sections 3 and 4, and numpy's 400,000 patterns of its own.
  @Test func thirtyArticlesAgreeWithOtherPatterns() throws {
    let (primary, all) = (Self.primary, try #require(Self.all.test))
    #expect(primary.patterns == 100_000 && !primary.isExact)
    for (test, expected) in [(primary, Self.news.primary), (all, Self.news.all)] {
      for (found, p) in zip(test.adjustedP, expected.p) {
        #expect((found - p).magnitude <= 5 * (p * (1 - p) / 80_000).squareRoot() + 2e-5)
      }
      #expect((test.criticalValue - expected.critical).magnitude < 0.03)
    }
    #expect((primary.criticalValue - 3.68).magnitude < 0.03)
    #expect((all.criticalValue - 3.99).magnitude < 0.03)
    #expect(primary.adjustedP.count { $0 <= 0.05 } == 52)
    #expect((162...164).contains(all.adjustedP.count { $0 <= 0.05 }))
    let inFirst = stride(from: 0, to: all.adjustedP.count, by: 4).count { all.adjustedP[$0] <= 0.05 }
    // One of them has a p of 0.0506 by numpy.
    #expect((47...48).contains(inFirst))
  }

  @Test func holmIsThatOfStatsmodels() {
    let adjusted = Correction.holm.adjusted(Self.all.differences.compactMap(\.p))
    #expect(zip(adjusted, Self.news.holm).allSatisfy { ($0 - $1).magnitude < 1e-9 })
  }

  @Test(arguments: Correction.allCases.filter { $0 != .maxT })
  func singleProbabilitiesAreCorrected(correction: Correction) {
    let articles = FamilyVectors.articles
    let results = articles.family(primary: true).results(of: articles.matrix, correction: correction, jobs: 2)
    #expect(results.test == nil)
    let single = results.differences.compactMap(\.p)
    #expect(zip(single, articles.singleP).allSatisfy { $0.agrees(with: $1) })
    #expect(results.differences.map(\.adjustedP) == correction.adjusted(single))
    // Student's t of 11 degrees, at 0.05 / 136 for a family-wise correction, by scipy.stats.t.ppf.
    let isFamilyWise = correction == .holm || correction == .bonferroni
    #expect((results.criticalValue - (isFamilyWise ? 5.0576296 : 2.2009852)).magnitude < 1e-6)
  }

  @Test func intervalsNeverContradictVerdicts() {
    for difference in Self.all.differences {
      let interval = difference.difference
      switch difference.verdict {
      case .better: #expect(difference.student.mean > 0 && interval.high > 0)
      case .worse: #expect(difference.student.mean < 0 && interval.low < 0)
      case .noEvidence, .tooFewItems: #expect(interval.low <= 0 && interval.high >= 0)
      }
    }
  }

  /// From STATISTICS.md, section 4, in points: 10.1 and 5.7, the latter within the error of its critical value.
  @Test func whatTheCorporaDetect() throws {
    let pairs = stride(from: 0, to: Self.all.differences.count, by: 4).map {
      Self.all.differences[$0].student
    }
    let news = try #require(
      DetectableDifference.median(of: pairs, criticalValue: Self.primary.criticalValue))
    #expect((news - Self.news.detectable).magnitude < 0.0005)
    #expect((news * 100 - 5.74).magnitude < 0.05)
    let articles = FamilyVectors.articles
    let results = articles.family(primary: true).results(of: articles.matrix, jobs: 1)
    let small = try #require(
      DetectableDifference.median(
        of: results.differences.map(\.student), criticalValue: results.criticalValue))
    #expect(small.agrees(with: articles.detectable))
    #expect((small * 100 - 10.1).magnitude < 0.05)
  }

  @Test func nothingIsDetectedOfNothing() {
    #expect(DetectableDifference.median(of: [], criticalValue: 2) == nil)
    #expect(DetectableDifference.median(of: [StudentInterval([1, 1])], criticalValue: 2) == nil)
  }

  /// Where few items differ the patterns of signs end early: the interval is that of one difference at least.
  @Test(arguments: [1, 2, 4, 5, 6])
  func intervalsOfFewChangesAreNoNarrowerThanStudents(changes: Int) {
    let scores = ScoreMatrix(columns: [
      [Double](repeating: 0.25, count: 100), (0..<100).map { $0 < changes ? 0.75 : 0.25 },
    ])
    let found = ComparisonFamily.allPairs(of: 2, measures: 1).results(of: scores, jobs: 1).differences[0]
    let single = found.interval(level: 0.95)
    #expect(found.difference.low <= single.low && found.difference.high >= single.high)
    #expect(found.changed == changes)
    #expect(found.verdict == (changes < 6 ? .tooFewItems : .better))
  }

  @Test func fiveItemsAreTooFew() {
    let scores = ScoreMatrix(columns: [[0, 0, 0, 0, 0], [0.1, 0.2, 0.1, 0.2, 0.1]])
    let result = ComparisonFamily.allPairs(of: 2, measures: 1).results(of: scores, jobs: 1).differences[0]
    #expect(result.adjustedP == 0.0625 && result.p == 0.0625)
    #expect(result.verdict == .tooFewItems)
    #expect((result.wins, result.ties, result.losses) == (5, 0, 0))
  }

  @Test func verdictsTurnWithTheDirection() {
    let scores = ScoreMatrix(columns: [
      (0..<12).map { Double($0) / 40 }, (0..<12).map { Double($0) / 30 + 0.2 },
    ])
    let found = ComparisonFamily.allPairs(of: 2, measures: 1).results(of: scores, jobs: 1).differences[0]
    #expect(found.verdict == .better && (found.wins, found.losses) == (12, 0))
    let lower = found.whereLowerIsBetter
    #expect(lower.verdict == .worse && (lower.wins, lower.losses) == (0, 12))
    #expect(lower.difference == found.difference)
    let reversed = found.reversed
    #expect(reversed.verdict == .worse && (reversed.wins, reversed.losses) == (0, 12))
    #expect(
      reversed.difference
        == Estimate(mean: -found.difference.mean, low: -found.difference.high, high: -found.difference.low))
    #expect(found.winProbability == 1 && reversed.winProbability == 0)
  }

  @Test func noDifferenceIsCertain() {
    let none = PairedDifference.none(items: 7, criticalValue: 3)
    #expect((none.p, none.adjustedP, none.ties, none.verdict) == (1, 1, 7, .noEvidence))
    #expect(none.effectSize == nil && none.detectable == 0 && none.winProbability == 0.5)
    #expect(none.difference == Estimate(mean: 0, low: 0, high: 0))
  }

  @Test func differencesOfOneSizeHaveNoFiniteReach() {
    let scores = ScoreMatrix(columns: [[0.0, 0, 0, 0], [0.25, 0.25, 0.25, 0.25]])
    let result = ComparisonFamily.allPairs(of: 2, measures: 1).results(of: scores, jobs: 1)
    #expect(result.criticalValue == .infinity)
    #expect(result.differences[0].difference == Estimate(mean: 0.25, low: 0.25, high: 0.25))
  }
}
