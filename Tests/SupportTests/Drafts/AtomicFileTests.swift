import Foundation
import TestSupport
import Testing

@testable import SumbenchSupport

struct AtomicFileTests {
  private struct Broken: Error {}

  @Test func newFileHoldsItsBytesAndNothingElseIsLeft() throws {
    try withTemporaryFolder { folder in
      try AtomicFile.write(Data("new".utf8), to: folder.path + "/file")
      #expect(try contents(of: folder) == ["file": "new"])
    }
  }

  @Test func failedStreamLeavesTheOldFile() throws {
    try withTemporaryFolder { folder in
      let file = folder.path + "/file"
      try AtomicFile.write(Data("old".utf8), to: file)
      #expect(throws: Broken.self) {
        try AtomicFile.writing(to: file) { write in
          try write(Data(repeating: 0x78, count: 200_000))
          throw Broken()
        }
      }
      #expect(try contents(of: folder) == ["file": "old"])
    }
  }

  @Test func manySmallPiecesComeInOrder() throws {
    try withTemporaryFolder { folder in
      let pieces = (0..<40_000).map { "\($0)\n" }
      try AtomicFile.writing(to: folder.path + "/file") { write in
        for piece in pieces { try write(Data(piece.utf8)) }
        try write(Data(repeating: 0x78, count: 100_000))
      }
      #expect(try contents(of: folder)["file"] == pieces.joined() + String(repeating: "x", count: 100_000))
    }
  }

  @Test(arguments: ["file", "other/file"])
  func linkStaysALink(destination: String) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/other", withIntermediateDirectories: true)
      let link = folder.path + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: destination)
      // First a link to nothing, then a link to a file.
      for text in ["first", "second"] {
        try AtomicFile.write(Data(text.utf8), to: link)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == destination)
        #expect(try String(contentsOfFile: "\(folder.path)/\(destination)", encoding: .utf8) == text)
      }
    }
  }

  @Test func linkToItselfIsAnError() throws {
    try withTemporaryFolder { folder in
      let link = folder.path + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "link")
      #expect(throws: AtomicFileError.system(path: link, code: ELOOP)) {
        try AtomicFile.write(Data(), to: link)
      }
    }
  }

  @Test func pipeIsWrittenAndNotReplaced() throws {
    try withTemporaryFolder { folder in
      let pipe = folder.path + "/pipe"
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      // Open for reading and writing, so that neither end waits for the other.
      let end = unsafe FileHandle(fileDescriptor: open(pipe, O_RDWR), closeOnDealloc: true)
      try AtomicFile.write(Data("new".utf8), to: pipe)
      #expect(end.availableData == Data("new".utf8))
      #expect(try mode(of: pipe) & S_IFMT == S_IFIFO)
    }
  }

  @Test func openDescriptorIsWrittenWhereItStands() throws {
    try withTemporaryFolder { folder in
      let file = folder.path + "/file"
      let descriptor = unsafe open(file, O_RDWR | O_CREAT, 0o600)
      defer { close(descriptor) }
      _ = unsafe write(descriptor, "before ", 7)
      try AtomicFile.write(Data("after".utf8), to: "/dev/fd/\(descriptor)")
      let link = folder.path + "/link"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "/proc/self/fd/\(descriptor)")
      try AtomicFile.write(Data("!".utf8), to: link)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "before after!")
    }
  }

  @Test func fullDeviceIsAnErrorAndStaysADevice() throws {
    #expect(throws: AtomicFileError.system(path: "/dev/full", code: ENOSPC)) {
      try AtomicFile.write(Data("x".utf8), to: "/dev/full")
    }
    try AtomicFile.write(Data("x".utf8), to: "/dev/null")
    #expect(try mode(of: "/dev/null") & S_IFMT == S_IFCHR)
  }

  @Test func modeAndOwnerOfTheOldFileAreKept() throws {
    try withTemporaryFolder { folder in
      let file = folder.path + "/file"
      try AtomicFile.write(Data("old".utf8), to: file)
      #expect(unsafe chmod(file, 0o640) == 0)
      let isRoot = geteuid() == 0
      if isRoot { #expect(unsafe chown(file, 1234, 1235) == 0) }
      try AtomicFile.write(Data("new".utf8), to: file)
      var status = stat()
      #expect(unsafe stat(file, &status) == 0)
      #expect(status.st_mode & 0o7777 == 0o640)
      if isRoot { #expect(status.st_uid == 1234 && status.st_gid == 1235) }
    }
  }

  @Test func inputIsNotReplacedUnderAnyName() throws {
    try withTemporaryFolder { folder in
      let input = folder.path + "/input"
      let (link, twin) = (folder.path + "/link", folder.path + "/twin")
      try Data("in".utf8).write(to: URL(filePath: input))
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: input)
      #expect(unsafe Foundation.link(input, twin) == 0)
      for output in [input, link, twin, folder.path + "/../" + folder.lastPathComponent + "/input"] {
        #expect(throws: AtomicFileError.input(path: output, input: input)) {
          try AtomicFile.write(Data("out".utf8), to: output, refusing: ["elsewhere", input])
        }
      }
      try AtomicFile.write(Data("out".utf8), to: folder.path + "/output", refusing: [input])
      #expect(try String(contentsOfFile: input, encoding: .utf8) == "in")
    }
  }

  @Test func deviceMayBeBothReadAndWritten() throws {
    try AtomicFile.write(Data("x".utf8), to: "/dev/null", refusing: ["/dev/null"])
  }

  @Test func placesThatCannotBeWrittenAreNamed() throws {
    try withTemporaryFolder { folder in
      let (file, below) = (folder.path + "/file", folder.path + "/file/below")
      try AtomicFile.write(Data(), to: file)
      #expect(throws: AtomicFileError.folder(path: folder.path)) {
        try AtomicFile.write(Data(), to: folder.path)
      }
      #expect(throws: AtomicFileError.system(path: below, code: ENOTDIR)) {
        try AtomicFile.write(Data(), to: below)
      }
      let absent = folder.path + "/no/file"
      #expect(throws: AtomicFileError.system(path: absent, code: ENOENT)) {
        try AtomicFile.write(Data(), to: absent)
      }
      #expect(AtomicFileError.system(path: absent, code: ENOENT).reason == "No such file or directory")
    }
  }

  @Test func filesThatBelongTogetherAreWrittenAllOrNone() throws {
    try withTemporaryFolder { folder in
      let (one, two) = (folder.path + "/one", folder.path + "/no/two")
      try AtomicFile.write(Data("old".utf8), to: one)
      #expect(throws: AtomicFileError.self) {
        try AtomicFile.write([(one, Data("new".utf8)), (two, Data("new".utf8))])
      }
      #expect(try contents(of: folder) == ["one": "old"])
    }
  }

  @Test func appendedTextFollowsWhatIsThere() throws {
    try withTemporaryFolder { folder in
      let file = folder.path + "/file"
      try AtomicFile.append(Data("one\n".utf8), to: file)
      try AtomicFile.append(Data("two\n".utf8), to: file)
      #expect(try contents(of: folder) == ["file": "one\ntwo\n"])
      #expect(throws: AtomicFileError.input(path: file, input: file)) {
        try AtomicFile.append(Data("x".utf8), to: file, refusing: [file])
      }
    }
  }

  private func mode(of path: String) throws -> mode_t {
    var status = stat()
    try #require(unsafe lstat(path, &status) == 0)
    return status.st_mode
  }
}

/// The files of a folder, hidden ones too, with what they hold.
func contents(of folder: URL) throws -> [String: String] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  return try Dictionary(
    uniqueKeysWithValues: names.map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    })
}
