import Testing

@testable import SumbenchCorpora

struct MarkedTextTests {
  @Test(arguments: [
    ("a b .<q>c d .", ["a b .", "c d ."]), ("<t> a . </t> <t> b . </t>", ["a .", "b ."]),
    ("<s> a . </s>", ["a ."]), ("<t> a . </t> <s> b . </s>", ["a .", "b ."]),
    ("<S> a . </S>", ["a ."]), ("a <S_SEP> b", ["a", "b"]), ("[CLS] a [SEP] [CLS] b [SEP]", ["a", "b"]),
    ("a ##SENT## b", ["a", "b"]), ("a.<n>b.", ["a.", "b."]),
    ("a. NEWLINE_CHAR NEWLINE_CHAR b.", ["a.", "b."]),
    (#"A.\nB. \nC."#, ["A.", "B.", "C."]), (#"A.\r\nB."#, ["A.", "B."]), ("a ||||| b", ["a", "b"]),
    ("a <q> b\nc", ["a", "b", "c"]), (#"He said “no.”\nShe left."#, ["He said “no.”", "She left."]),
  ])
  func marksAreSentenceBreaks(text: String, sentences: [String]) throws {
    let marked = try #require(MarkedText(text, separator: .auto))
    #expect(!marked.names.isEmpty)
    #expect(marked.sentences == sentences)
  }

  @Test(arguments: [
    "plain text", "a <b> c", "a <s> b", "b </t> c", "a || b ||| c |||||| d", "MY_NEWLINE_CHARS",
    "<q>HTML</q>",
    "[CLS] alone", "x[1] #tag a_b", "",
  ])
  func otherSignsAreWords(text: String) {
    #expect(MarkedText(text, separator: .auto)?.names.isEmpty ?? true)
  }

  @Test func anEscapedLineBreakWithinASentenceIsLeftAndTold() throws {
    let marked = try #require(MarkedText(#"C:\new files"#, separator: .auto))
    #expect(marked.hasStrayLineBreaks)
    #expect(marked.names.isEmpty)
    #expect(marked.sentences == [#"C:\new files"#])
  }

  @Test func aSeparatorOfTheUsersIsTheOnlyOne() throws {
    let marked = try #require(MarkedText("a ~~ b <q> c", separator: .text("~~")))
    #expect(marked.sentences == ["a", "b <q> c"])
    #expect(MarkedText("a <q> b", separator: .none) == nil)
  }

  @Test func articlesKeepTheirParagraphsAndFallIntoDocuments() throws {
    let text = "One. NEWLINE_CHAR NEWLINE_CHAR Two. ||||| Three. ||||| "
    let marked = try #require(MarkedText(text, separator: .auto))
    #expect(marked.documents == [.text("One.\n\nTwo."), .text(" Three. ")])
    let sentences = try #require(MarkedText("one ##SENT## two ||||| <t> three </t>", separator: .auto))
    #expect(sentences.documents == [.sentences(["one", "two"]), .text("three")])
  }

  @Test func aLookAtTheBytesFindsEveryTextWithMarks() {
    for text in ["a" + String(repeating: "b", count: 300) + "<q>", "é<q>", "a_b", "#", "[", "|", "\\"] {
      #expect(Mark.mayBe(in: text))
    }
    #expect(!Mark.mayBe(in: "Plain text, with “quotes” – and (brackets); 5 % of it…"))
  }
}
