import SumbenchSupport
import Testing

struct ItemOrderTests {
  /// ROUGE-1.5.5 sorts the keys `id.system` by their bytes.
  @Test func orderIsThatOfTheIDsWithAFullStop() {
    var generator = SeededGenerator(seed: 8)
    let alphabet = Array("01-./az Ü".unicodeScalars)
    let ids = Set(
      (0..<3000).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<generator.index(below: 12)).map { _ in alphabet[generator.index(below: alphabet.count)] }))
      })
    let texts = Array(ids)
    let expected = texts.sorted { ($0 + ".").utf8.lexicographicallyPrecedes(($1 + ".").utf8) }
    #expect(texts.itemOrder().map { texts[$0] } == expected)
    #expect(texts.inItemOrder() == expected)
    #expect(expected.itemOrder() == Array(expected.indices))
  }

  @Test func equalIDsKeepTheirOrder() {
    #expect(["b", "a", "b", "a"].itemOrder() == [1, 3, 0, 2])
    #expect(["12345678", "1234567", "123456789", "12345678"].itemOrder() == [1, 0, 3, 2])
  }
}
