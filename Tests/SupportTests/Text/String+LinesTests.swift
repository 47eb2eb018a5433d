import SumbenchSupport
import Testing

struct StringLinesTests {
  @Test(arguments: [
    ("one line", "one line"), ("a\nb", #"a\nb"#), ("a\n  b", "a\n  b"), ("a\n b\n", #"a\n b\n"#), ("", ""),
    ("a\r\n  b", "a\r\n  b"), ("a\n\n  b", "a\\n\n  b"),
  ])
  func lineBreakBeforeAnUnindentedLineIsShown(text: String, shown: String) {
    #expect(text.showingUnindentedLineBreaks == shown)
  }

  @Test func longLineLosesItsMiddle() {
    let long = String(repeating: "a", count: 50) + String(repeating: "b", count: 50)
    #expect(long.shortened(to: 9) == "aaa...bbb")
    #expect(long.shortened(to: 100) == long)
    #expect("x\n\(long)".shorteningLines(to: 9) == "x\naaa...bbb")
    #expect(String(repeating: "é", count: 9).shortened(to: 9) == String(repeating: "é", count: 9))
  }
}
