import SumbenchStatistics
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct SentencePlacementTests {
  private func placement(_ positions: [[Int]], of sentences: Int) -> SentencePlacement? {
    SentencePlacement(
      of: SystemRecord(
        name: "a", role: .plain, source: .strategy, values: ScoreMatrix(width: 1),
        choices: positions.map {
          SummaryRecord(sentences: $0, isCut: false, isFallback: false, extractiveness: .none)
        }),
      in: positions.indices.map {
        ArticleRecord(
          language: LanguageChoice(for: "\($0)", given: .english), sentences: sentences, words: 1,
          referenceExtractiveness: .none, boilerplate: [:])
      })
  }

  @Test func sentencesFallIntoTenths() throws {
    let placement = try #require(self.placement([[0, 1], [19, 10]], of: 20))
    #expect(placement.shares == [0.5, 0, 0, 0, 0, 0.25, 0, 0, 0, 0.25])
    #expect(placement.sentences == 4)
  }

  @Test func shortArticlesSkipTenths() throws {
    #expect(try #require(placement([[0, 1]], of: 2)).shares == [0.5, 0, 0, 0, 0, 0.5, 0, 0, 0, 0])
  }

  @Test func writtenSummariesStandNowhere() {
    #expect(placement([[], []], of: 3) == nil)
  }
}
