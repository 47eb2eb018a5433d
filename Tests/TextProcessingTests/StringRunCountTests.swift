import SumbenchSupport
import Testing
import SumbenchText

struct StringRunCountTests {
  @Test(arguments: [
    ("", 0), (" \t\n", 0), ("one", 1), (" one  two\r\nthree ", 3), ("well-known, no?", 2), ("--- ***", 2),
    ("東京へ行く。", 5), ("「はい。」と iPhone 16。", 5), ("3月、雨", 3), ("ー ア", 2), ("«Oui !»", 2), ("“ ”", 2),
    ("ein\u{A0}Wort", 2), ("über\u{3000}alles hinaus", 3),
  ])
  func runsOfNonWhiteSpaceAreCounted(text: String, expected: Int) {
    #expect(text.runCount == expected)
  }

  @Test(arguments: [1, 239, 240, 241, 1000, 5000])
  func longTextsAreCountedAsWholeOnes(length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    let text = String((0..<length).map { _ in Array(" \ta.")[generator.index(below: 4)] })
    #expect(text.runCount == text.split { $0.isWhitespace }.count)
  }
}
