import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchRouge

struct RougeTextWordsTests {
  @Test(arguments: [
    ("", 0), ("one", 1), ("well-known, no?\nyes", 3), (" one\t two \n\n three\r", 3), (" \n\t", 0),
    ("-- é", 2),
  ])
  func wordsAreRunsBetweenWhiteSpace(lines: String, count: Int) {
    #expect(RougeText(lines: lines).wordCount == count)
  }

  @Test(arguments: [
    ("one two\nthree four", 3, ["one two", "three "]), ("one two\nthree", 2, ["one two", ""]),
    ("one two\nthree", 3, ["one two", "three"]), ("one two", 9, ["one two"]), (" one two", 1, [" one "]),
    ("one", 0, [""]), ("", 3, []),
  ])
  func soManyWordsAreKept(lines: String, limit: Int, kept: [String]) {
    let text = RougeText(lines: lines)
    let sentences = text.sentences(keepingWords: limit).map {
      String(decoding: text.bytes[$0], as: UTF8.self)
    }
    #expect(sentences == kept)
  }

  @Test func whatIsKeptHasAsManyWords() {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<500 {
      let letters = (0..<40).map { _ in "ab \n\t".randomElement(using: &generator)! }
      let text = RougeText(lines: String(letters))
      let limit = Int.random(in: 0...20, using: &generator)
      let kept = RougeText(byteSentences: text.sentences(keepingWords: limit).map { text.bytes[$0] })
      #expect(kept.wordCount == min(limit, text.wordCount))
    }
  }
}
