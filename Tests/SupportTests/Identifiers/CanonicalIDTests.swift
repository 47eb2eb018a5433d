import Testing

@testable import SumbenchSupport

struct CanonicalIDTests {
  @Test(arguments: [
    ("caf\u{E9}", "cafe\u{301}", true), ("\u{AC00}", "\u{1100}\u{1161}", true), ("a", "a", true),
    ("a", "A", false),
    ("a", "a ", false), ("\u{FB01}", "fi", false), ("", "", true), ("1", "01", false),
  ])
  func twinsAreOneID(first: String, second: String, areOne: Bool) {
    #expect((CanonicalID(first) == CanonicalID(second)) == areOne)
    #expect((Set([CanonicalID(first), CanonicalID(second)]).count == 1) == areOne)
  }

  @Test func idThatCameBeforeIsGivenAsItWasWritten() {
    var ids = CanonicalIDs()
    #expect(ids.insert("cafe\u{301}") == nil)
    #expect(ids.insert("b") == nil)
    let known = ids.insert("caf\u{E9}")
    #expect(known.map { Array($0.utf8) } == Array("cafe\u{301}".utf8))
  }
}
