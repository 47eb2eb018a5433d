import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct SentenceSelectionTests {
  private let document = Document(
    id: "a", sentences: ["One two three four.", "Five six.", "Seven eight nine.", "Ten."])

  @Test(arguments: [
    (LengthLimit.words(5), [1, 2]), (.words(6), [1, 2, 3]), (.sentences(2), [1, 2]), (.percent(25), [2]),
    (.characters(27), [1, 2]), (.characters(26), [2, 3]), (.bytes(17), [2]), (.words(3), [2]),
  ])
  func passesOverWhatDoesNotFit(_ limit: LengthLimit, _ expected: [Int]) {
    #expect(SentenceSelection.ranked([2, 1, 0, 3], of: document, within: limit).sentences == expected)
  }

  @Test func leadingSentencesEndBeforeTheFirstThatDoesNotFit() {
    #expect(SentenceSelection.leading(of: document, within: .words(7)).sentences == [0, 1])
    #expect(SentenceSelection.leading(1, of: document, within: .words(7)).sentences == [0])
  }

  @Test func cutsTheBestWhereNothingFits() {
    let summary = SentenceSelection.ranked([2, 0], of: document, within: .bytes(3))
    #expect(summary.sentences == [2])
    #expect(summary.isCut)
    #expect(summary.text == "Sev")
  }
}
