import SumbenchText
import Testing

struct DocumentReaderTests {
  static let text = "Storm closes port\n\nA storm closed the port on Monday. It passed.\n\nBack to top\n"

  @Test func cleaningTakesOutTitleAndBoilerplate() {
    let reading = DocumentReader(cleaning: .on).reading(id: "storm", text: Self.text)
    #expect(reading.document.sentences.map(\.text) == ["A storm closed the port on Monday.", "It passed."])
    #expect(reading.document.title == "Storm closes port")
    #expect(reading.removals.map(\.line) == [1, 5])
  }

  @Test func withoutCleaningNothingIsLookedFor() {
    let reading = DocumentReader(cleaning: .off).reading(id: "storm", text: Self.text)
    #expect(reading.document.sentences.count == 4)
    #expect(reading.document.title == nil)
    #expect(reading.removals.isEmpty)
  }

  @Test func reportLeavesTheTextAndSaysWhatWouldGo() {
    let reading = DocumentReader(cleaning: .report).reading(id: "storm", text: Self.text)
    #expect(reading.document.sentences.count == 4)
    #expect(reading.removals.map(\.line) == [1, 5])
  }

  @Test(arguments: CleaningMode.allCases)
  func whiteSpaceGivesNoSentence(cleaning: CleaningMode) {
    #expect(DocumentReader(cleaning: cleaning).reading(id: "d", text: " \n\t\n").document.sentences.isEmpty)
  }

  @Test func languageIsToldByTheTextOrGiven() {
    let text =
      "Sturm schließt Hafen\n\nEin Sturm hat am 3. Mai den Hafen geschlossen. Er ist vorbei.\n\nAnzeige\n"
    let told = DocumentReader(cleaning: .on).reading(id: "sturm", text: text)
    #expect(told.language == LanguageChoice(for: text))
    #expect(told.document.language == .german)
    #expect(told.document.sentences.count == 2)
    #expect(told.removals.map(\.reason) == [.title, .advertisement])
    let given = DocumentReader(cleaning: .off, language: .english).reading(id: "sturm", text: text)
    #expect(given.language.basis == .given)
    #expect(given.document.sentences.count == 5)
  }

  @Test func givenSentencesStayAndTheirLanguageIsTold() {
    let reading = DocumentReader(cleaning: .on).reading(id: "d", sentences: ["Er hat es nicht.", "Anzeige"])
    #expect(reading.document.sentences.count == 2)
    #expect(reading.document.language == .german)
  }
}
