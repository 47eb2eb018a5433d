import SumbenchPrograms
import Testing

struct QuotationTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("\u{1B}[31mred\u{7}", "\\u{1B}[31mred\\u{07}"),
    ("a\r\nb\tc", "a\\r\\nb\\tc"),
    ("x \u{202E}evil\u{202C}", "x \\u{202E}evil\\u{202C}"),
    ("é😀", "é😀"),
  ])
  func whatMovesATerminalIsWrittenOut(text: String, quoted: String) {
    #expect(Quotation.of(text) == quoted)
  }

  @Test func quotationsAreCutAtTwoHundredCharacters() {
    #expect(Quotation.of(String(repeating: "é", count: 200)) == String(repeating: "é", count: 200))
    #expect(Quotation.of(String(repeating: "é", count: 201)) == String(repeating: "é", count: 200) + "...")
    #expect(Quotation.of(Array(repeating: UInt8(ascii: "x"), count: 10_000)).count == 203)
  }

  @Test func bytesThatAreNoTextAreReplaced() {
    #expect(Quotation.of([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
