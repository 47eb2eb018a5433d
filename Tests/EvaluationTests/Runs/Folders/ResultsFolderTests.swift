import SumbenchCorpora
import Foundation
import TestSupport
import Testing

@testable import SumbenchEvaluation

struct ResultsFolderTests {
  @Test func filesAreWrittenAndNothingElse() throws {
    try withTemporaryFolder { root in
      let folder = root.appending(path: "a/b")
      try ResultsFolder.write([("one", Data("1".utf8)), ("two", Data("2".utf8))], into: folder.path)
      #expect(try contents(of: folder) == ["one": "1", "two": "2"])
      try ResultsFolder.write([("one", Data("3".utf8))], into: folder.path)
      #expect(try contents(of: folder) == ["one": "3", "two": "2"])
    }
  }

  @Test func failedStreamLeavesTheOldFile() throws {
    struct Broken: Error {}
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "items.jsonl")
      try Data("old".utf8).write(to: file)
      #expect(throws: Broken.self) {
        try ResultsFolder.writing(to: file.path) { write in
          try write(Data("new".utf8))
          throw Broken()
        }
      }
      #expect(try contents(of: folder) == ["items.jsonl": "old"])
      try ResultsFolder.writing(to: file.path) { try $0(Data("new".utf8)) }
      #expect(try contents(of: folder) == ["items.jsonl": "new"])
    }
  }

  @Test func linkStaysALink() throws {
    try withTemporaryFolder { folder in
      let (file, link) = (folder.appending(path: "file"), folder.appending(path: "link"))
      try Data("old".utf8).write(to: file)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      try ResultsFolder.writing(to: link.path) { try $0(Data("new".utf8)) }
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
      #expect(try contents(of: folder) == ["file": "new", "link": "new"])
    }
  }

  @Test func pipeIsWrittenAndNotReplaced() throws {
    try withTemporaryFolder { folder in
      let pipe = folder.appending(path: "pipe").path
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      // Open for reading and writing, so that neither end waits for the other.
      let descriptor = unsafe open(pipe, O_RDWR)
      let end = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try ResultsFolder.writing(to: pipe) { try $0(Data("new".utf8)) }
      #expect(end.availableData == Data("new".utf8))
      #expect(FileKind(pipe) == .stream)
    }
  }

  @Test func placeThatCannotBeWrittenIsNamed() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      do {
        try ResultsFolder.write([("one", Data())], into: file.path + "/below")
        Issue.record("a file has nothing below it")
      } catch DataError.unwritable(let path, _) {
        #expect(path == file.path)
      }
    }
  }

  private func contents(of folder: URL) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      })
  }
}
