import Testing
import SumbenchText

struct RemovedTextTests {
  private func removed(_ text: String) -> RemovedText {
    DocumentReader(cleaning: .on).reading(id: "d", text: text).removed
  }

  @Test func charactersAreCountedWithoutWhiteSpace() {
    let removed = removed(
      "Storm closes port\n\nA storm closed the port on Monday. It passed.\n\nBack to top\n")
    #expect(removed.lines == 2)
    #expect(removed.characters == 15 + 9)
    #expect(removed.total == 15 + 37 + 9)
    #expect(removed.share == 24 / 61.0)
    #expect(removed.isLarge)
  }

  @Test func aSmallHeadingIsNoLargePart() {
    let sentence =
      "The council of Port Arden met on Monday, and it was late before anyone had said anything. "
    let removed = removed("A Quiet Vote\n\n" + String(repeating: sentence, count: 3))
    #expect(removed.lines == 1 && !removed.isLarge)
  }

  @Test func nothingIsNoLargePart() {
    #expect(removed("").share == 0)
    #expect(!removed("The council met.").isLarge)
  }
}
