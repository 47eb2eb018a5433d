import Foundation
import TestSupport
import Testing

@testable import SumbenchSupport

struct DraftTests {
  @Test func draftsOfTheDeadAreRemovedAndThoseOfTheLivingStay() throws {
    try withTemporaryFolder { folder in
      // As a killed process leaves them: nobody holds a lock.
      try Data("x".utf8).write(to: folder.appending(path: ".sumbench-1-1.draft"))
      let stale = folder.appending(path: ".sumbench-1-2.draft")
      try FileManager.default.createDirectory(at: stale, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: stale.appending(path: "run.json"))
      try Data("x".utf8).write(to: folder.appending(path: ".sumbench-notes"))
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/.sumbench-1-3.draft", withDestinationPath: ".sumbench-notes")
      try AtomicFile.writing(to: folder.path + "/one") { write in
        try write(Data("1".utf8))
        // A second writer, in whose eyes the first is alive.
        try AtomicFile.write(Data("2".utf8), to: folder.path + "/two")
      }
      #expect(
        try contents(of: folder)
          == ["one": "1", "two": "2", ".sumbench-notes": "x", ".sumbench-1-3.draft": "x"])
    }
  }

  /// After an exchange the place of a draft has the old folder, whose files have other names than those of the draft.
  @Test(arguments: [0, 1, 3, 500])
  func slotRemovesAFolderWithWhateverFiles(count: Int) throws {
    try withTemporaryFolder { folder in
      let draft = folder.path + "/draft"
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
      for file in 0..<count { try Data("x".utf8).write(to: URL(filePath: "\(draft)/a file \(file).csv")) }
      let slot = DraftSlot()
      #expect(slot.take(draft, .folder))
      slot.remove(.file)
      #expect(FileManager.default.fileExists(atPath: draft))
      slot.remove(.folder)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func slotRemovesWhatItNames() throws {
    try withTemporaryFolder { folder in
      let (file, below) = (folder.path + "/file", folder.path + "/below")
      try Data().write(to: URL(filePath: file))
      try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
      let (first, second) = (DraftSlot(), DraftSlot())
      #expect(first.take(file, .file))
      #expect(!first.take(below, .folder), "taken")
      #expect(second.take(below, .folder))
      first.remove(.folder)
      #expect(FileManager.default.fileExists(atPath: file))
      first.remove(.file)
      second.remove(.folder)
      #expect(try contents(of: folder) == [:])
      first.release()
      #expect(first.take(below, .folder))
      #expect(!second.take(String(repeating: "x", count: Int(PATH_MAX)), .file))
    }
  }
}
