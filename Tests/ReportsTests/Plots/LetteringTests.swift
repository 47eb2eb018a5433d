import Testing

@testable import Reports

struct LetteringTests {
  @Test func aShortNameIsDrawnWhole() {
    let lettering = Lettering("lead-3", fitting: 60, size: 7.5)
    #expect(lettering.text == "lead-3" && lettering.whole == nil)
  }

  @Test(arguments: [
    "very-long-system-name-of-a-large-model-v1", "نظام التلخيص الطويل جدا للغاية", "非常に長い要約システムの名前",
  ])
  func aLongNameKeepsItsBeginningAndItsEnd(name: String) {
    let lettering = Lettering(name, fitting: 60, size: 7.5)
    #expect(lettering.whole == name)
    #expect(Lettering.width(of: lettering.text, size: 7.5) <= 60)
    let parts = lettering.text.split(separator: "…")
    #expect(parts.count == 2 && name.hasPrefix(parts[0]) && name.hasSuffix(parts[1]))
  }

  @Test func namesThatDifferAtTheEndStayApart() {
    let names = ["summarizer-large-with-a-long-name-v1", "summarizer-large-with-a-long-name-v2"]
    #expect(Set(names.map { Lettering($0, fitting: 50, size: 7.5).text }).count == 2)
  }

  @Test func controlCharactersAreShown() {
    #expect(Lettering("a\u{1}b\n").text == "a\\u{01}b\\n")
  }

  @Test func noRoomLeavesTheDots() {
    #expect(Lettering("name", fitting: 0, size: 7.5).text == "…")
  }

  @Test func sentencesBreakAtSpaces() {
    let lines = Lettering.lines(of: "one two three four", within: 50, size: 7)
    #expect(lines.count > 1 && lines.joined(separator: " ") == "one two three four")
    #expect(lines.allSatisfy { Lettering.width(of: $0, size: 7) <= 50 })
    #expect(Lettering.lines(of: "", within: 50, size: 7) == [])
  }
}
