import Testing

@testable import SumbenchText

struct UTF8TextTests {
  @Test(arguments: ["a", "é", "ऄ", "。", "🌧", "\u{10FFFF}"] as [Unicode.Scalar])
  func scalarsAreReadForwardsAndFoundBackwards(scalar: Unicode.Scalar) {
    let text = Array("x\(scalar)y".utf8)
    #expect(text.scalar(at: 1) == scalar)
    #expect(text.scalarStart(before: text.count - 1) == 1)
  }

  @Test(arguments: [
    (" ", 1), ("\t", 1), ("\r", 1), ("\u{85}", 2), ("\u{A0}", 2), ("\u{2003}", 3), ("\u{3000}", 3),
    ("\u{FEFF}", 3),
    ("\u{200B}", 3), ("a", 0), ("é", 0), ("。", 0), ("\u{AD}", 0), ("🌧", 0),
  ])
  func whiteSpaceIsMeasured(text: String, length: Int) {
    #expect(Array(text.utf8).spaceLength(at: 0) == length)
  }

  @Test(arguments: [
    ("  a b\u{A0} ", "a b"), ("", ""), (" \u{3000} ", ""), ("\u{FEFF}x", "x"),
  ])
  func endsAreTrimmed(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
  }

  @Test(arguments: [
    ("• a", true), ("- a", true), ("— a", true), ("1. a", true), ("(12) a", true), ("a) a", true),
    ("b. a", true),
    ("1.5 a", false), ("-a", false), ("A. Ruiz", false), ("2013. a", false), ("a", false), ("1.", false),
    ("(a", false),
  ])
  func itemsOfListsBeginWithAMarker(text: String, isItem: Bool) {
    let bytes = Array(text.utf8)
    #expect(bytes.startsWithListMarker(bytes.indices) == isItem)
  }

  @Test(arguments: [
    ("It rained.", true), ("“It rained.”", true), ("(It rained!)", true), ("Rain…", true), ("Rain?\"", true),
    ("雨。」", true),
    ("Rain", false), ("Rain:", false), ("Rain (today)", false), ("”", false), ("Rain *", false),
  ])
  func endsOfSentencesAreSeenBehindQuotesAndBrackets(text: String, ends: Bool) {
    let bytes = Array(text.utf8)
    #expect(bytes.endsSentence(bytes.indices) == ends)
  }
}
