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
      #expect(throws: DataError.self) { try FolderEntries(folder.path, followsLinks: true) }
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

  /// Whoever made the folder may have put links there to any file of whoever reads it.
  @Test(arguments: ["storm/article.txt", "storm/reference.2.txt", "flood"])
  func linkOutOfTheFolderIsReadOnRequestAlone(link: String) throws {
    try withFiles([
      "corpus/storm/reference.txt": "A storm.", "corpus/storm/article.txt": "A storm came.",
      "other/article.txt": "SECRET words.", "other/reference.txt": "Words.",
    ]) { folder in
      let path = "\(folder)/corpus/\(link)"
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: "\(folder)/other\(link == "flood" ? "" : "/article.txt")")
      #expect {
        try CorpusReader.read("\(folder)/corpus")
      } throws: {
        "\($0)".contains("/\(link)") && "\($0)".contains("leads out of the folder")
      }
      let corpus = try CorpusReader.read("\(folder)/corpus", options: ReadingOptions(followsLinks: true))
      #expect(try "\(corpus.items)".contains("SECRET"))
    }
  }

  @Test func linkWithinTheFolderAndALinkToTheFolderAreFollowed() throws {
    try withFiles(["corpus/storm/article.txt": "A storm came.", "corpus/flood/reference.txt": "Flood."]) {
      folder in
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: "\(folder)/corpus/flood/article.txt", withDestinationPath: "../storm/article.txt")
      try files.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "corpus")
      try Data("Storm.".utf8).write(to: URL(filePath: "\(folder)/corpus/storm/reference.txt"))
      #expect(try CorpusReader.read("\(folder)/link").items.map(\.id).sorted() == ["flood", "storm"])
    }
  }

  @Test func linkThatLeadsNowhereIsNotPassedOver() throws {
    try withFiles(["storm/article.txt": "A storm came.", "storm/reference.txt": "A storm."]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/storm/reference.2.txt", withDestinationPath: "gone.txt")
      #expect {
        try CorpusReader.read(folder, options: ReadingOptions(followsLinks: true))
      } throws: {
        "\($0)".contains("reference.2.txt")
      }
    }
  }
}
