import Testing

@testable import SumbenchRouge

struct PerlTextTests {
  @Test func argumentsAreBytesAndXMLIsText() {
    #expect(PerlText(argument: "é") != PerlText("é"))
    #expect(PerlText(argument: "é").printed == Array("é".utf8))
    #expect(PerlText("é").printed == [0xE9])
    #expect(PerlText("éЖ").printed == Array("éЖ".utf8))
  }

  @Test func canonicallyEquivalentNamesDiffer() {
    #expect(PerlText("e\u{301}") != PerlText("\u{E9}"))
  }

  @Test func orderIsThatOfCodePoints() {
    let names: [PerlText] = ["b", "a-1", "a", "A", "2", "10", "\u{FFFD}", "\u{10000}"]
    #expect(names.sorted().map(\.description) == ["10", "2", "A", "a", "a-1", "b", "\u{FFFD}", "\u{10000}"])
  }
}
