import Testing
import SumbenchText

struct PlaceholdersTests {
  private func reading(_ text: String, _ cleaning: CleaningMode = .on) -> DocumentReader.Reading {
    DocumentReader(cleaning: cleaning).reading(id: "d", text: text)
  }

  @Test func newlineCharAndBarsAreLineBreaks() {
    let text =
      "The bridge is shut NEWLINE_CHAR NEWLINE_CHAR It is old. ||||| The library lends games. ||||||| "
    let reading = reading(text, .off)
    #expect(
      reading.document.sentences.map(\.text) == [
        "The bridge is shut", "It is old.", "The library lends games.",
      ])
    #expect(reading.placeholders == 4)
    #expect(reading.documents == 2)
  }

  @Test(arguments: [
    "MY_NEWLINE_CHAR is set.", "NEWLINE_CHARS are set.", "a || b", "|||| four bars", "snake_case",
  ])
  func otherWordsAndBarsAreText(text: String) {
    let reading = reading(text, .off)
    #expect(reading.placeholders == 0 && reading.documents == 1)
    #expect(reading.document.sentences.map(\.text) == [text])
  }
}
