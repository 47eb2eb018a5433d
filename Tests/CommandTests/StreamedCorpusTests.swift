import Foundation
import TestSupport
import Testing

/// Texts go out of memory as they are read, wherever they come from: the run is the same.
struct StreamedCorpusTests {
  private static let lines = (1...40).map { number in
    let sentences = (1...8).map { "Storm \(number) hit port \($0 * number % 7) at dawn." }
    let article = sentences.joined(separator: " ")
    return #"{"id":"a\#(number)","article":"\#(article)","reference":"Storm \#(number) hit a port."}"#
  }

  @Test(arguments: ["", "--first 7", "--sample 9"])
  func aRunThroughAPipeIsThatOfTheFile(part: String) throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "standard-input.jsonl")
      try Data(Self.lines.joined(separator: "\n").utf8).write(to: corpus)
      let options = "--strategies tfidf --quiet --output '\(folder.path)"
      for (call, output) in [
        ("sumbench run '\(corpus.path)'", "file"), ("cat '\(corpus.path)' | sumbench run -", "pipe"),
      ] {
        let result = try SumbenchCommand.runShell("\(call) \(part) \(options)/\(output)'")
        #expect(result.status == 0, "\(result.complaint)")
      }
      let found = try SumbenchCommand.runShell(
        "cd '\(folder.path)' && diff -r --exclude=details.jsonl file pipe && ls pipe")
      #expect(found.output == "standard-input\n")
    }
  }

  /// The folder for temporary files may be full or closed; nothing is lost then but the call.
  @Test func noFolderForTemporaryFilesIsAnError() throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "large.jsonl")
      let article = String(repeating: "A ferry left the harbour. ", count: 200)
      let lines = (1...300).map { #"{"id":"\#($0)","article":"\#(article)","reference":"A ferry left."}"# }
      try Data(lines.joined(separator: "\n").utf8).write(to: corpus)
      let result = try SumbenchCommand.runShell(
        "TMPDIR='\(folder.path)/none' sumbench run '\(corpus.path)' --strategies lead-1 --output '\(folder.path)/out'"
      )
      #expect(result.status == 2)
      #expect(result.complaint.contains("\(folder.path)/none"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
    }
  }
}
