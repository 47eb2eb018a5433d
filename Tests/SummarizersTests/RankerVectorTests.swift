import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct RankerVectorTests {
  @Test func thereAreDocuments() {
    #expect(SummarizerVector.all.count >= 12)
  }

  @Test(arguments: SummarizerVector.all)
  func scoresAreThoseOfTheIndependentComputation(_ vector: SummarizerVector) throws {
    let document = vector.document
    for (strategy, expected) in vector.scores {
      let scores = try ranker(strategy).scores(of: document)
      guard let expected, let scores else {
        #expect(scores == nil && expected == nil, "\(strategy)")
        continue
      }
      #expect(scores.count == expected.count)
      let furthest = zip(scores, expected).map { ($0 - $1).magnitude / max(1, $1.magnitude) }.max()
      #expect(furthest! <= 1e-9, "\(strategy)")
    }
  }

  @Test func everyRankerOfTheCatalogHasVectors() {
    let covered = Set(SummarizerVector.all.flatMap(\.scores.keys))
    #expect(Catalog.strategies.filter(\.isRanker).allSatisfy { covered.contains($0.name) })
  }

  private func ranker(_ name: String) throws -> any SentenceRanker {
    let summarizer = try Catalog.summarizer(named: name, seed: 1)
    return try #require(
      (summarizer as? Renamed)?.summarizer as? any SentenceRanker ?? summarizer as? any SentenceRanker)
  }
}
