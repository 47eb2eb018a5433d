import SumbenchText
import Testing

@testable import SumbenchSummarizers

/// The recipe for a new strategy in the article ‘Extending’: what it says to type compiles and does what it says.
struct RecipeTests {
  private struct Longest: SentenceRanker {
    let name = "longest"
    func scores(of document: Document) -> [Double]? { document.sentences.map { Double($0.wordCount) } }
  }

  private static let strategies: [Strategy] = [
    .ranker("longest", "the longest sentences", source: "an example", make: { _ in Longest() }),
    .summarizer("last", "an example of another kind", source: "an example", make: { _ in Lead() }),
  ]

  @Test func lineOfTheCatalogMakesARanker() {
    #expect(Self.strategies.map(\.isRanker) == [true, false])
  }
}
