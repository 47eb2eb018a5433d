import SumbenchSupport
import Testing

@testable import SumbenchText

struct EightBytesTests {
  @Test func questionsAboutEightBytesAreAnsweredByteByByte() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let bytes = (0..<8).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let eight = bytes.span.eightBytes(at: 0)
      #expect(flags(eight.controlBytes) == bytes.map { $0 < 0x20 })
      #expect(flags(eight.bytes(equalTo: bytes[3])) == bytes.map { $0 == bytes[3] })
    }
  }

  private func flags(_ bits: UInt64) -> [Bool] {
    (0..<8).map { bits >> UInt64($0 * 8) & 0xFF == 0x80 }
  }
}
