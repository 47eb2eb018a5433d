import Foundation
import Synchronization
import TestSupport
import Testing

@testable import SumbenchSupport

struct AtomicFolderTests {
  @Test func filesOfANewFolderAreThereAndNothingElse() throws {
    try withTemporaryFolder { root in
      let folder = root.appending(path: "a/b")
      try AtomicFolder.write(files(["one": "1", "two": "2"]), into: folder.path + "/")
      #expect(try contents(of: folder) == ["one": "1", "two": "2"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: root.path + "/a") == ["b"])
    }
  }

  @Test func oldFolderIsExchangedAndKeepsItsOtherFilesItsModeAndItsOwner() throws {
    try withTemporaryFolder { root in
      let folder = root.appending(path: "folder")
      try AtomicFolder.write(files(["one": "1", "two": "2"]), into: folder.path)
      let isRoot = geteuid() == 0
      if isRoot { #expect(unsafe chown(folder.path, 1234, 1235) == 0) }
      #expect(unsafe chmod(folder.path, 0o750) == 0)
      #expect(unsafe chmod(folder.path + "/one", 0o640) == 0)
      let before = try status(of: folder)
      try AtomicFolder.write(files(["one": "3", "three": "4"]), into: folder.path)
      let after = try status(of: folder)
      #expect(try contents(of: folder) == ["one": "3", "two": "2", "three": "4"])
      #expect(after.st_ino != before.st_ino, "exchanged, not written into")
      #expect(
        after.st_mode == before.st_mode && after.st_uid == before.st_uid && after.st_gid == before.st_gid)
      #expect(try status(of: folder.appending(path: "one")).st_mode & 0o777 == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["folder"])
    }
  }

  @Test func folderWithFoldersOrLinksIsWrittenInto() throws {
    try withTemporaryFolder { root in
      let folder = root.appending(path: "folder")
      try FileManager.default.createDirectory(
        at: folder.appending(path: "below"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/one", withDestinationPath: "../target")
      let before = try status(of: folder)
      try AtomicFolder.write(files(["one": "1", "two": "2"]), into: folder.path)
      #expect(try status(of: folder).st_ino == before.st_ino)
      #expect(try String(contentsOfFile: root.path + "/target", encoding: .utf8) == "1")
      #expect(
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["below", "one", "two"])
    }
  }

  @Test(arguments: [false, true])
  func failureLeavesTheOldFolder(withFolderBelow: Bool) throws {
    struct Broken: Error {}
    try withTemporaryFolder { root in
      let folder = root.appending(path: "folder")
      try AtomicFolder.write(files(["one": "1"]), into: folder.path)
      if withFolderBelow {
        try FileManager.default.createDirectory(atPath: folder.path + "/z", withIntermediateDirectories: true)
      }
      #expect(throws: Broken.self) {
        try AtomicFolder.writing(into: folder.path, names: ["one", "two"]) { add in
          try add("one") { try $0(Data("new".utf8)) }
          try add("two") { write in
            try write(Data("new".utf8))
            throw Broken()
          }
        }
      }
      #expect(try String(contentsOfFile: folder.path + "/one", encoding: .utf8) == "1")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == (withFolderBelow ? ["one", "z"] : ["one"]))
      #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["folder"])
    }
  }

  @Test func linkToAFolderStaysALink() throws {
    try withTemporaryFolder { root in
      try AtomicFolder.write(files(["one": "1"]), into: root.path + "/folder")
      try FileManager.default.createSymbolicLink(atPath: root.path + "/link", withDestinationPath: "folder")
      try AtomicFolder.write(files(["one": "2"]), into: root.path + "/link")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: root.path + "/link") == "folder")
      #expect(try contents(of: root.appending(path: "folder")) == ["one": "2"])
    }
  }

  @Test func inputInTheFolderIsNotReplaced() throws {
    try withTemporaryFolder { root in
      let folder = root.path + "/folder"
      try AtomicFolder.write(files(["one": "1"]), into: folder)
      #expect(throws: AtomicFileError.input(path: folder + "/one", input: folder + "/one")) {
        try AtomicFolder.write(files(["one": "2"]), into: folder, refusing: [folder + "/one"])
      }
    }
  }

  @Test func fileInPlaceOfAFolderIsNamed() throws {
    try withTemporaryFolder { root in
      let file = root.path + "/file"
      try AtomicFile.write(Data(), to: file)
      #expect(throws: AtomicFileError.notAFolder(path: file)) { try AtomicFolder.write([], into: file) }
      #expect(throws: AtomicFileError.self) { try AtomicFolder.write([], into: file + "/below") }
    }
  }

  @Test func namesAreExchangedInStepsWhereTheSystemCannot() throws {
    try withTemporaryFolder { root in
      let (first, second) = (root.path + "/first", root.path + "/second")
      try AtomicFolder.write(files(["one": "1"]), into: first)
      try AtomicFolder.write(files(["one": "2"]), into: second)
      #expect(exchangeNamesInSteps(first, second))
      #expect(try contents(of: URL(filePath: first)) == ["one": "2"])
      #expect(try contents(of: URL(filePath: second)) == ["one": "1"])
      #expect(!exchangeNamesInSteps(root.path + "/absent", second))
      #expect(try contents(of: URL(filePath: second)) == ["one": "1"])
    }
  }

  /// Two processes that make the same new folder: the second one finds that of the first.
  @Test func folderThatAppearsMeanwhileIsReplaced() throws {
    try withTemporaryFolder { root in
      let folder = root.path + "/folder"
      try AtomicFolder.writing(into: folder, names: ["one", "two"]) { add in
        try add("one") { try $0(Data("late".utf8)) }
        try AtomicFolder.write(files(["one": "early", "two": "early", "other": "early"]), into: folder)
        try add("two") { try $0(Data("late".utf8)) }
      }
      #expect(try contents(of: URL(filePath: folder)) == ["one": "late", "two": "late", "other": "early"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["folder"])
    }
  }

  @Test func folderThatIsExchangedMeanwhileLosesNoOtherFile() throws {
    try withTemporaryFolder { root in
      let folder = root.path + "/folder"
      try AtomicFolder.write(files(["one": "old", "kept": "old"]), into: folder)
      try AtomicFolder.writing(into: folder, names: ["one"]) { add in
        try AtomicFolder.write(files(["one": "early", "other": "early"]), into: folder)
        try add("one") { try $0(Data("late".utf8)) }
      }
      #expect(try contents(of: URL(filePath: folder)) == ["one": "late", "kept": "old", "other": "early"])
    }
  }

  @Test func folderThatVanishesMeanwhileIsMadeAnew() throws {
    try withTemporaryFolder { root in
      let folder = root.path + "/folder"
      try AtomicFolder.write(files(["one": "old"]), into: folder)
      try AtomicFolder.writing(into: folder, names: ["one"]) { add in
        try FileManager.default.removeItem(atPath: folder)
        try add("one") { try $0(Data("late".utf8)) }
      }
      #expect(try contents(of: URL(filePath: folder)) == ["one": "late"])
    }
  }

  @Test func folderWithFoldersThatAppearsMeanwhileIsWrittenInto() throws {
    try withTemporaryFolder { root in
      let folder = root.path + "/folder"
      try AtomicFolder.writing(into: folder, names: ["one"]) { add in
        try add("one") { try $0(Data("late".utf8)) }
        try AtomicFolder.write(files(["one": "early"]), into: folder + "/below")
      }
      #expect(try String(contentsOfFile: folder + "/one", encoding: .utf8) == "late")
      #expect(try String(contentsOfFile: folder + "/below/one", encoding: .utf8) == "early")
      #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["folder"])
    }
  }

  @Test func manyWritersAtOnceAllSucceed() throws {
    try withTemporaryFolder { root in
      for round in 0..<10 {
        let folder = root.path + "/folder\(round)"
        let errors = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 6) { writer in
          let contents = Data("\(writer)".utf8)
          do { try AtomicFolder.write([("one", contents), ("two", contents)], into: folder) } catch {
            errors.withLock { $0.append("\(error)") }
          }
        }
        #expect(errors.withLock(\.self) == [])
        let found = try contents(of: URL(filePath: folder))
        #expect(found.count == 2 && Set(found.values).count == 1, "\(found)")
      }
    }
  }

  private func files(_ files: [String: String]) -> [(name: String, contents: Data)] {
    files.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }
  }

  private func status(of file: URL) throws -> stat {
    var status = stat()
    try #require(unsafe stat(file.path, &status) == 0)
    return status
  }
}
