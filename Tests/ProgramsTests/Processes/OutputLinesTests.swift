import Testing

@testable import SumbenchPrograms

struct OutputLinesTests {
  /// However the bytes are cut into pieces, the lines are the same.
  @Test(arguments: 1...12)
  func linesDoNotDependOnThePieces(size: Int) {
    let bytes = Array("{\"a\":1}\r\nlog\n\n  {\"b\":2}  \nlast {\n{\"c\":3}".utf8)
    var lines = OutputLines()
    var batches: [OutputLines.Batch] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      batches.append(lines.add(bytes[start..<min(start + size, bytes.count)]))
    }
    batches.append(lines.finish())
    let candidates = batches.flatMap(\.candidates).map { String(decoding: $0, as: UTF8.self) }
    #expect(candidates == ["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"])
    #expect(batches.reduce(0) { $0 + $1.passedOver } == 2)
    #expect(batches.compactMap(\.firstPassedOver).first == "log")
  }

  @Test func endlessLineIsNotKept() {
    var lines = OutputLines()
    let piece = [UInt8](repeating: UInt8(ascii: "{"), count: 1 << 20)
    for _ in 0..<16 { _ = lines.add(piece[...]) }
    #expect(!lines.isOverlong)
    _ = lines.add(piece[...])
    #expect(lines.isOverlong)
    let rest = lines.finish()
    #expect(rest.isEmpty)
  }
}
