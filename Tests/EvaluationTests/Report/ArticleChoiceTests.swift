import Testing

@testable import SumbenchEvaluation

struct ArticleChoiceTests {
  @Test(arguments: [
    ("12", ArticleChoice.most(12)), ("worst:3", .worst(3)), ("all", .all), ("none", .nothing), ("0", nil),
    ("worst:", nil), ("worst:-1", nil), ("some", nil), ("", nil),
  ])
  func textsAreRead(text: String, choice: ArticleChoice?) {
    #expect(ArticleChoice(text) == choice)
  }

  private let numbers: [[Double?]] = [[0.5, 0.2, 0.9, nil], [0.6, 0.7, 0.9, 0.1]]

  @Test func articlesOnWhichRowsDifferMostComeFirst() {
    // Ranges 0.1, 0.5, 0, 0.
    #expect(ArticleChoice.all.order(of: numbers, since: [], count: 4, lowerIsBetter: false) == [1, 0, 2, 3])
  }

  @Test func worstMeansComeFirst() {
    // Means 0.55, 0.45, 0.9, 0.1.
    #expect(
      ArticleChoice.worst(2).order(of: numbers, since: [], count: 4, lowerIsBetter: false) == [3, 1, 0, 2])
    #expect(
      ArticleChoice.worst(2).order(of: numbers, since: [], count: 4, lowerIsBetter: true) == [2, 0, 1, 3])
  }

  @Test func greatestLossesComeFirstBesideAnOlderRun() {
    let older: [(then: [Double?], now: [Double?])] = [([0.5, 0.1, 0.9, 0.4], [0.4, 0.4, 0.9, 0.1])]
    #expect(ArticleChoice.worst(1).order(of: numbers, since: older, count: 4, lowerIsBetter: false)[0] == 3)
    // Changes 0.1, 0.3, 0, 0.3; the one that did not change comes last.
    #expect(ArticleChoice.most(4).order(of: numbers, since: older, count: 4, lowerIsBetter: false).last == 2)
  }
}
