import Testing

@testable import SumbenchRouge

struct RougeTextTests {
  @Test(arguments: [
    ("", []), ("\n\n", []), ("a", ["a"]), ("a\nb", ["a", "b"]), ("\na\n\n b\n", ["a", " b"]),
    (" \n\t", [" ", "\t"]),
    ("a\r\nb\u{2028}c", ["a\r", "b\u{2028}c"]),
  ])
  func hasASentenceALine(lines: String, sentences: [String]) {
    let text = RougeText(lines: lines)
    #expect(text.sentences == sentences)
    #expect(RougeText(sentences: sentences).sentences == sentences)
    #expect(text.sentenceCount == sentences.count)
  }

  @Test func takesBytesThatAreNotText() {
    let text = RougeText(byteSentences: [[0xC3], [0xA9, 0x0A]])
    #expect(text.sentences == ["\u{FFFD}", "\u{FFFD}\n"])
  }

  @Test func linesAreThoseOfSplittingAtLineFeeds() {
    var random = RandomTexts(seed: 6)
    for _ in 0..<300 {
      let share = random.number(1...40)
      let characters = (0..<random.number(0...400)).map { _ in
        random.number(0...share) == 0 ? ["\n", "\u{8}", "\u{B}", "é"][random.number(0...3)] : "a"
      }
      let text = RougeText(lines: characters.joined())
      #expect(text.sentences == characters.joined().split(separator: "\n").map(String.init))
      #expect(text.isASCII == !characters.contains("é"))
    }
  }
}
