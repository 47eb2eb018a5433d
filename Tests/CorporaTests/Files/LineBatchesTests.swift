import Foundation
import TestSupport
import Testing

@testable import SumbenchCorpora

struct LineBatchesTests {
  @Test(arguments: [
    ("", []), ("\n\n", []), ("a", ["1 a"]), ("a\n", ["1 a"]), ("a\n\n \r\nb", ["1 a", "4 b"]),
  ])
  func linesComeWithTheirNumbers(text: String, expected: [String]) throws {
    #expect(try lines(of: Data(text.utf8)) == expected)
  }

  @Test func batchesHoldWholeLinesOfAnyLength() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let short = (1...50_000).map { "line \($0) with some words in it" }
    let text = ([long] + short + [long]).joined(separator: "\n")
    let expected = ["1 \(long)"] + short.enumerated().map { "\($0 + 2) \($1)" } + ["50002 \(long)"]
    #expect(try lines(of: Data(text.utf8)) == expected)
  }

  /// Were the lines only handed on at the end, this would wait for it for ever.
  @Test(.timeLimit(.minutes(1))) func linesOfASlowPipeComeBeforeItEnds() throws {
    let pipe = Pipe()
    let batches = try LineBatches(path: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    try pipe.fileHandleForWriting.write(contentsOf: Data("one\ntwo\nth".utf8))
    let first = try #require(try batches.next())
    #expect(first.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "two"])
    try pipe.fileHandleForWriting.write(contentsOf: Data("ree".utf8))
    try pipe.fileHandleForWriting.close()
    let second = try #require(try batches.next())
    #expect(second.lines.map(\.place.line) == [3])
    #expect(second.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["three"])
    #expect(try batches.next() == nil)
  }

  private func lines(of bytes: Data) throws -> [String] {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "lines.txt")
      try bytes.write(to: file)
      let batches = try LineBatches(path: file.path)
      var lines: [String] = []
      while let batch = try batches.next() {
        lines += batch.lines.map { "\($0.place.line!) \(String(decoding: $0.bytes, as: UTF8.self))" }
      }
      return lines
    }
  }
}
