import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct ChoiceVectorTests {
  @Test(arguments: SummarizerVector.all)
  func choicesAreThoseOfTheIndependentComputation(_ vector: SummarizerVector) async throws {
    let document = vector.document
    for (key, expected) in vector.choices {
      let parts = key.split(separator: " ").map(String.init)
      let limit = try #require(LengthLimit(parts[1]))
      let summarizer = try Catalog.summarizer(named: parts[0], seed: 1)
      let summary = try await summarizer.summary(of: document, within: limit)
      #expect(summary.isFallback == (expected == nil), "\(key)")
      if let expected { #expect(summary.sentences == expected, "\(key)") }
    }
  }

  @Test func everyChooserOfTheCatalogHasVectors() {
    let covered = Set(
      SummarizerVector.all.flatMap(\.choices.keys).map { String($0.split(separator: " ")[0]) })
    let choosers = Catalog.choosers.map { Set(Catalog.calls(of: $0)) }
    #expect(choosers.allSatisfy { !$0.isDisjoint(with: covered) })
  }
}
