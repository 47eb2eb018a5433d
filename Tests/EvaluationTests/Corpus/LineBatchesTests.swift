import Foundation
import TestSupport
import Testing

@testable import Evaluation

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
