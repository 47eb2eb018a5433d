import SumbenchSupport
import Testing

@testable import SumbenchText

/// Byte by byte is the slow twin, on texts of every length up to a few rows and on some whose counts a byte cannot hold.
struct ByteCountsTests {
  static let signs = SIMD8<UInt8>(0x3C, 0x5B, 0x5C, 0x7C, 0x23, 0x5F, 0xC3, 0x00)

  private static func texts() -> [[UInt8]] {
    var generator = SeededGenerator(seed: 9)
    let lengths = Array(0..<70) + [255 * 16 - 1, 255 * 16, 255 * 16 + 1, 9000]
    return lengths.flatMap { length in
      [256, 128, 3].map { bound in
        (0..<length).map { _ in
          bound == 3 ? [0x41, 0x7A, 0xFF][generator.index(below: 3)] : UInt8(generator.index(below: bound))
        }
      }
    }
  }

  @Test func lettersAreCountedAsByteByByte() {
    for text in Self.texts() {
      let found = text.span.letterCounts
      let letters = text.count { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
      #expect(found.letters == letters)
      #expect(found.beyondASCII == text.count { $0 >= 0xC0 })
    }
  }

  /// Each sign at each place of a text that has none otherwise, and each other byte there.
  @Test func signsAreFoundWhereverTheyAre() {
    for byte in UInt8.min...UInt8.max {
      for length in [1, 15, 16, 17, 40] {
        for place in 0..<length {
          var text = [UInt8](repeating: 0x61, count: length)
          text[place] = byte
          let holds = (0..<8).contains { Self.signs[$0] == byte }
          let found = text.span.holds(anyOf: Self.signs)
          #expect(found == holds)
        }
      }
    }
    let none: [UInt8] = []
    let found = none.span.holds(anyOf: Self.signs)
    #expect(!found)
  }
}
