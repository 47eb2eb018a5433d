import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct ComparisonFamilyTests {
  static let articles = FamilyVectors.articles
  static let primary = articles.family(primary: true).test(articles.matrix, jobs: 2)
  static let all = articles.family(primary: false).test(articles.matrix, jobs: 2)

  @Test func everyPatternOfTwelveItemsIsCountedAsByNumpy() {
    #expect(Self.primary.isExact && Self.primary.patterns == 2048)
    #expect(zip(Self.primary.adjustedP, Self.articles.primary.p).allSatisfy { $0.agrees(with: $1) })
    #expect(zip(Self.all.adjustedP, Self.articles.all.p).allSatisfy { $0.agrees(with: $1) })
    #expect((Self.primary.criticalValue - Self.articles.primary.critical).magnitude < 1e-9)
    #expect((Self.all.criticalValue - Self.articles.all.critical).magnitude < 1e-9)
  }

  /// From STATISTICS.md, section 3: counts of 2048 in the family of R-1 and in that of all 544, by numpy.
  @Test(arguments: [
    ("random", "mmr", 1, 3), ("random", "klsum", 5, 10), ("random", "tfidf", 7, 13),
    ("random", "luhn", 12, 22),
    ("random", "textrank", 15, 28), ("lead-3", "random", 16, 30), ("random", "textrank-bm25", 17, 32),
    ("sumbasic", "mmr", 22, 60), ("tfidf", "sumbasic", 35, 103), ("random", "cue", 52, 156),
    ("random", "submodular", 81, 283),
  ])
  func countsOfTwelveArticles(first: String, second: String, inPrimary: Int, inAll: Int) {
    let place = Self.articles.place(first, second)
    #expect(Self.primary.adjustedP[place] * 2048 == Double(inPrimary))
    #expect(Self.all.adjustedP[place * 4] * 2048 == Double(inAll))
  }

  /// From STATISTICS.md, sections 3 and 4.
  @Test func twelveArticlesAreEnoughForFifteenPairs() {
    #expect(Self.primary.adjustedP.count { $0 <= 0.05 } == 15)
    #expect(Self.all.adjustedP.count { $0 <= 0.05 } == 30)
    #expect((Self.primary.criticalValue - 4.277).magnitude < 0.0006)
    #expect((Self.all.criticalValue - 5.055).magnitude < 0.0006)
    let columns = Self.articles.matrix.columns
    let singles = Self.articles.family(primary: true).hypotheses.map {
      PairedRandomizationTest.pValue(of: $0.differences(in: columns)).value
    }
    #expect(Correction.holm.adjusted(singles).allSatisfy { $0 > 0.05 })
  }

  /// From STATISTICS.md, section 3.
  @Test func lettersAndRanksOfTwelveArticles() throws {
    let means = Self.articles.scores.map { StudentInterval($0[0]).mean }
    let order = means.indices.sorted { (means[$1], $0) < (means[$0], $1) }
    let names = order.map { Self.articles.systems[$0] }
    let groups = SignificanceGroups(count: order.count) {
      Self.primary.adjustedP[Self.articles.place(names[$0], names[$1])] <= 0.05
    }
    #expect(Set(groups.letters.joined()).count == 3)
    #expect(groups.ranks[try #require(names.firstIndex(of: "random"))] == 14...17)
    #expect(groups.ranks[try #require(names.firstIndex(of: "mmr"))] == 1...15)
    #expect(groups.ranks[try #require(names.firstIndex(of: "sumbasic"))] == 3...17)
  }

  @Test func threadsChangeNothing() {
    let family = Self.articles.family(primary: true)
    let scores = ScoreMatrix(columns: Self.articles.scores.flatMap(\.self).map { $0 + $0.reversed() })
    let results = [1, 2, 3, 7].map { family.test(scores, jobs: $0, sampled: 6000) }
    #expect(results.allSatisfy { $0.adjustedP == results[0].adjustedP })
    #expect(Set(results.map(\.criticalValue)).count == 1)
    #expect(!results[0].isExact && results[0].patterns == 6000)
  }

  @Test func equalColumnsAreNeverTold() {
    let scores = ScoreMatrix(columns: [[0.1, 0.2, 0.4], [0.1, 0.2, 0.4], [0, 0.1, 0.3]])
    let test = ComparisonFamily.allPairs(of: 3, measures: 1).test(scores, jobs: 1)
    #expect(test.adjustedP == [1, 0.25, 0.25])
  }

  @Test func nothingIsNoEvidence() {
    let test = ComparisonFamily.allPairs(of: 2, measures: 1).test(ScoreMatrix(width: 2), jobs: 1)
    #expect(test.adjustedP == [1])
    #expect(ComparisonFamily([]).test(ScoreMatrix(columns: [[1, 2]]), jobs: 1).adjustedP == [])
    #expect(ComparisonFamily.allPairs(of: 1, measures: 3).hypotheses.isEmpty)
    #expect(ComparisonFamily.allPairs(of: 0, measures: 3).hypotheses.isEmpty)
  }

  @Test func othersAreComparedWithOne() {
    let family = ComparisonFamily.others(of: 3, against: 1, measures: 2, tested: 1..<2)
    #expect(family.hypotheses == [.init(first: 3, second: 1), .init(first: 3, second: 5)])
  }
}
