import TextProcessing
import Testing

struct DocumentReaderTests {
  static let text = "Storm closes port\n\nA storm closed the port on Monday. It passed.\n\nBack to top\n"

  @Test func cleaningTakesOutTitleAndFurniture() {
    let (document, removals) = DocumentReader(cleaning: .on).document(id: "storm", text: Self.text)
    #expect(document.sentences.map(\.text) == ["A storm closed the port on Monday.", "It passed."])
    #expect(document.title == "Storm closes port")
    #expect(removals.map(\.line) == [1, 5])
  }

  @Test func withoutCleaningNothingIsLookedFor() {
    let (document, removals) = DocumentReader(cleaning: .off).document(id: "storm", text: Self.text)
    #expect(document.sentences.count == 4)
    #expect(document.title == nil)
    #expect(removals.isEmpty)
  }

  @Test func reportLeavesTheTextAndSaysWhatWouldGo() {
    let (document, removals) = DocumentReader(cleaning: .report).document(id: "storm", text: Self.text)
    #expect(document.sentences.count == 4)
    #expect(removals.map(\.line) == [1, 5])
  }

  @Test(arguments: Cleaning.allCases)
  func whiteSpaceGivesNoSentence(cleaning: Cleaning) {
    #expect(DocumentReader(cleaning: cleaning).document(id: "d", text: " \n\t\n").document.sentences.isEmpty)
  }
}
