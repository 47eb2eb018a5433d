import Testing
import SumbenchText

struct DocumentUnpunctuatedTests {
  private func document(_ counts: [(Int, String)]) -> Document {
    Document(
      id: "d", sentences: counts.map { Array(repeating: "word", count: $0.0).joined(separator: " ") + $0.1 })
  }

  @Test func longSentencesWithoutAStopAreFound() {
    #expect(
      document([(80, ""), (81, ""), (81, "."), (160, "."), (161, ".")]).unpunctuatedSentences == [1, 4])
    #expect(document([]).unpunctuatedSentences.isEmpty)
  }

  @Test(arguments: [
    ("3s", true), ("2s", false), ("9w", true), ("8w", false), ("100%", true), ("50%", false), ("44c", false),
    ("47c", true), ("47b", true),
  ])
  func aDocumentFitsIntoALimitThatTakesItAll(limit: String, fits: Bool) throws {
    let limit = try #require(LengthLimit(limit))
    #expect(document([(2, "."), (3, "."), (4, ".")]).fits(limit) == fits)
  }
}
