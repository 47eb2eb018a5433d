import Testing

@testable import SumbenchRouge

struct SentenceFinderTests {
  private func sentences(_ text: String, _ format: TextFormat) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceFinder(format: format).sentences(in: bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test func everyLineOfSPLThatIsNotEmptyIsASentence() {
    #expect(sentences("one\n\n \ntwo\r\nthree", .spl) == ["one", " ", "two\r", "three"])
    #expect(sentences("", .spl).isEmpty)
  }

  @Test func linesOfSIMPLEKeepTheirNumbers() {
    #expect(sentences("a|b|c\n\nd|e|f", .simple) == ["a|b|c", "", "d|e|f"])
  }

  @Test(arguments: [
    (##"<a name="1">[1]</a> <a href="#1" id=1>one</a>"##, ["one"]),
    (##"<a size="3" name="1">[22]</a>  <a href="#3" id=4>one <b>two</b>"##, ["one "]),
    (##"<a name="1">[1]</a> <a href="#1" id=1>A &amp; B"##, ["A &amp; B"]),
    (##" <a name="1">[1]</a> <a href="#1" id=1>x"##, []),
    (##"<a name="1">[1]</a><a href="#1" id=1>x"##, []), (##"<a name="1">[1]</a> <a href="#1" id="1">x"##, []),
    (##"<a name="1">[1]</a> <a href="#1" id=1><b>x"##, []),
    (##"<A name="1">[1]</A> <a href="#1" id=1>x"##, []),
  ])
  func anchorsOfSEEAreTakenLiterally(_ line: String, _ expected: [String]) {
    #expect(sentences(line, .see) == expected)
  }

  @Test func aSentenceOfSEEWithoutATagKeepsItsLineFeed() {
    #expect(sentences("<a name=\"1\">[1]</a> <a href=\"#1\" id=1>one\nx", .see) == ["one\n"])
  }

  @Test(arguments: [
    (#"<S SNTNO="1">one</S> rest"#, ["one"]), (#"<S SNTNO="2a,3">one</S>"#, ["one"]),
    (#"<S SNTNO="A">one</S>"#, []),
    (#"<S SNTNO="1">a <b>c</b></S>"#, []), (#"<S SNTNO="1">one"#, []), (#"<S SNTNO="1"></S>"#, []),
  ])
  func tagsOfISIAreTakenLiterally(_ line: String, _ expected: [String]) {
    #expect(sentences(line, .isi) == expected)
  }
}
