import Testing

@testable import Rouge

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
}
