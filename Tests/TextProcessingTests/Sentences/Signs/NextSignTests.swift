import SumbenchSupport
import Testing

@testable import SumbenchText

struct NextSignTests {
  private static let signs = ".!?\"…。！？｡．।॥؟۔։።፧፨။។៕᠃᠉།༎෴܀܁܂߹᱾᱿꓿꯫‼⁇⁈⁉‽「『".unicodeScalars.map { $0 }

  @Test(arguments: signs)
  func isFoundInEveryPlaceBehindEveryCharacter(sign: Unicode.Scalar) {
    for filler in "a é\u{7F}жبक文」🌧".unicodeScalars {
      for count in 0...40 {
        let head = Array(String(repeating: Character(filler), count: count).utf8)
        let text = head + Array("\(sign) \(sign)".utf8)
        if text.span.nextSign(from: 0, before: text.count) != head.count {
          Issue.record("behind \(count) of \(filler)")
        }
        if text.span.nextSign(from: 0, before: head.count) != head.count {
          Issue.record("over the bound behind \(count) of \(filler)")
        }
      }
    }
  }

  @Test func noOtherCharacterOfTheFirst70000IsASign() {
    let others = (0..<70_000).compactMap { Unicode.Scalar($0) }.filter { !Self.signs.contains($0) }
    let text = Array(others.map { "\($0)" }.joined().utf8)
    #expect(text.span.nextSign(from: 0, before: text.count) == text.count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func agreesWithItsSlowTwin(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let share = 2 + generator.index(below: 60)
    let others = "abc, '-éüжяبनी文か」🌧\u{85}\u{2009}".unicodeScalars.prefix(2 + generator.index(below: 18))
    let text = (0..<300).map { _ in
      let kind = generator.index(below: share) == 0 ? Self.signs : Array(others)
      return kind[generator.index(below: kind.count)]
    }
    let bytes = Array(text.map { "\($0)" }.joined().utf8)
    var position = 0
    while position < bytes.count {
      let next = bytes.span.nextSign(from: position, before: bytes.count)
      #expect(next == slowNextSign(in: bytes, from: position))
      position = next == bytes.count ? next : next + UTF8.width(bytes.scalar(at: next))
    }
  }

  private func slowNextSign(in text: [UInt8], from start: Int) -> Int {
    var position = start
    while position < text.count, !Self.signs.contains(text.scalar(at: position)) {
      position += UTF8.width(text.scalar(at: position))
    }
    return position
  }
}
