import Foundation
import SumbenchSupport
import Testing

struct JSONBytesTests {
  /// Foundation's encoder is the slow twin.
  @Test func stringsAreThoseOfFoundation() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let parts =
      (0..<0x24).map { String(Unicode.Scalar(UInt8($0))) } + ["\\", "/", "é", "今", "\u{7F}", "word "]
    var generator = SeededGenerator(seed: 5)
    for count in 0..<200 {
      let text = (0..<count % 40).map { _ in parts[generator.index(below: parts.count)] }.joined()
      var bytes: [UInt8] = []
      bytes.appendJSON(text)
      #expect(bytes == Array(try encoder.encode(text)))
    }
  }
}
