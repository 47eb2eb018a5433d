import Foundation
import TestSupport
import Testing

@testable import SumbenchCorpora

struct FolderEntriesTests {
  @Test func nameThatIsNoUTF8IsAnError() throws {
    try withTemporaryFolder { folder in
      let made = unsafe (Array(folder.path.utf8) + Array("/caf".utf8) + [0xE9, 0]).withUnsafeBufferPointer {
        unsafe $0.withMemoryRebound(to: CChar.self) { unsafe mkdir($0.baseAddress!, 0o700) }
      }
      try #require(made == 0)
      #expect(throws: DataError.self) { try FolderEntries(folder.path) }
    }
  }

  @Test func pipeIsAnErrorAndIsNotWaitedFor() throws {
    try withTemporaryFolder { folder in
      let article = folder.appending(path: "storm")
      try FileManager.default.createDirectory(at: article, withIntermediateDirectories: true)
      try #require(mkfifo(article.appending(path: "article.txt").path, 0o600) == 0)
      #expect(throws: DataError.self) { try CorpusReader.read(folder.path) }
    }
  }
}
