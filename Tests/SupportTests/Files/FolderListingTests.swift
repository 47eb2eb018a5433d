import Foundation
import TestSupport
import Testing

@testable import SumbenchSupport

struct FolderListingTests {
  @Test func entriesComeInTheOrderOfTheirBytesWithTheirKinds() throws {
    try withTemporaryFolder { folder in
      for name in ["b", "Z", "é", ".hidden"] { try Data().write(to: folder.appending(path: name)) }
      try FileManager.default.createDirectory(atPath: folder.path + "/a", withIntermediateDirectories: true)
      #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
      for (name, target) in [("link", "a"), ("nowhere", "no"), ("device", "/dev/null")] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder.path)/\(name)", withDestinationPath: target)
      }
      let entries = try FolderListing.entries(of: folder.path)
      #expect(entries.map(\.name) == ["Z", "a", "b", "device", "link", "nowhere", "pipe", "é"])
      #expect(entries.map(\.kind) == [.file, .folder, .file, .stream, .folder, .missing, .stream, .file])
    }
  }

  @Test func nameThatIsNotUTF8IsAnErrorAndNotSkipped() throws {
    try withTemporaryFolder { folder in
      let name = Array(folder.path.utf8) + Array("/a".utf8) + [0xFF, 0]
      let descriptor = unsafe name.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) {
          unsafe open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600)
        }
      }
      try #require(descriptor >= 0)
      close(descriptor)
      #expect(throws: FolderListingError.invalidName(folder: folder.path, name: #"a\xFF"#)) {
        try FolderListing.entries(of: folder.path)
      }
    }
  }

  @Test func whatIsNoFolderIsNamed() throws {
    #expect(throws: FolderListingError.system(path: "/no/such", code: ENOENT)) {
      try FolderListing.entries(of: "/no/such")
    }
    #expect(throws: FolderListingError.system(path: "/dev/null", code: ENOTDIR)) {
      try FolderListing.entries(of: "/dev/null")
    }
  }
}
