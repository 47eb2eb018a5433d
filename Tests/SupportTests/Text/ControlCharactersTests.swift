import Testing

@testable import SumbenchSupport

struct ControlCharactersTests {
  @Test(arguments: [
    ("", ""), ("plain ünlü 日本 👍🏽", "plain ünlü 日本 👍🏽"),
    ("a\u{1B}[2J\u{7}b", #"a\u{1B}[2J\u{07}b"#), ("a\nb\r\nc\td", #"a\nb\r\nc\td"#),
    ("\u{0}\u{7F}\u{80}\u{85}\u{9B}\u{9F}\u{A0}", #"\u{00}\u{7F}\u{80}\u{85}\u{9B}\u{9F}"# + "\u{A0}"),
    ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#),
    (
      "\u{202E}cba\u{202C}\u{2066}\u{2069}\u{200F}\u{61C}",
      #"\u{202E}cba\u{202C}\u{2066}\u{2069}\u{200F}\u{61C}"#
    ),
    ("::stop-commands::x", #"\u{3A}:stop-commands::x"#), ("  ::error::x", #"  \u{3A}:error::x"#),
    ("a::b: c", "a::b: c"), (":)", ":)"), (":", ":"), ("\u{3000}::x", "\u{3000}" + #"\u{3A}:x"#),
    ("##[error]x ##vso[y", #"#\u{23}[error]x #\u{23}vso[y"#), ("# 1", "# 1"),
    // A letter with a mark that is put on a control character still has one.
    ("\n\u{301}", #"\n"# + "\u{301}"),
  ])
  func terminalShowsControlsAsEscapes(text: String, expected: String) {
    #expect(text.showingControls.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func linesOfAMessageStayButCannotBeCommands() {
    #expect(
      "one\n::stop-commands::x\r\n##[x]\n".showingControlsInLines
        == "one\n\\u{3A}:stop-commands::x\\r\n#\\u{23}[x]\n")
  }

  @Test(arguments: [
    ("", ""), ("plain ünlü 日本", "plain ünlü 日本"), ("a\r\nb", "a b"), ("a\u{1B}[2Jb", "a[2Jb"),
    ("a\t\n b", "a  b"),
    ("a\u{2028}b\u{202E}c\u{9B}d\u{85}e", "a bcd e"), ("::x #", "::x #"),
  ])
  func dataAreWithoutControls(text: String, expected: String) {
    #expect(text.withoutControls.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    (#"{"a": "b"}"#, #"{"a": "b"}"#),
    ("{\n\"ü\": \"\u{9B}\u{202E}\u{2028}\u{7F}\"\n}", "{\n\"ü\": \"\\u009B\\u202E\\u2028\\u007F\"\n}"),
  ])
  func jsonKeepsItsMeaning(text: String, expected: String) {
    #expect(text.escapingControlsOfJSON == expected)
  }
}
