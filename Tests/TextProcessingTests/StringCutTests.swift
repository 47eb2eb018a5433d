import SumbenchText
import Testing

struct StringCutTests {
  @Test(arguments: [
    ("A storm closed the port.", LengthLimit.words(2), "A storm"),
    ("A storm closed the port.", .words(5), "A storm closed the port."),
    ("A storm closed the port.", .characters(9), "A storm"),
    ("A storm closed the port.", .characters(7), "A storm"),
    ("A storm closed the port.", .characters(24), "A storm closed the port."),
    ("A storm closed the port.", .bytes(8), "A storm"),
    ("Störung", .bytes(3), "St"),
    ("Störung", .bytes(4), "Stö"),
    ("Störung", .characters(3), "Stö"),
    ("👩‍👩‍👧 family", .bytes(1), "👩‍👩‍👧"),
    ("A storm closed the port.", .sentences(1), "A storm closed the port."),
    ("A storm closed the port.", .percent(1), "A storm closed the port."),
  ])
  func textIsCutWhereAWordEndsAndNeverToNothing(text: String, limit: LengthLimit, expected: String) {
    #expect(text.cut(to: limit) == expected)
  }
}
