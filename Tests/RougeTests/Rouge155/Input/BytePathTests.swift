import Foundation
import TestSupport
import Testing

@testable import SumbenchRouge

struct BytePathTests {
  @Test func filesOfAllSizesAreReadWhole() throws {
    try withTemporaryFolder { folder in
      for size in [0, 1, 4095, 4096, 4097, 100_000] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Data(bytes).write(to: folder.appending(path: "file"))
        #expect(try BytePath("file").resolved(in: folder.path).contents() == bytes)
      }
    }
  }

  @Test func filesThatDoNotTellTheirSizeAreReadToTheirEnd() throws {
    #expect(try BytePath("/proc/self/maps").contents().count > 100)
  }

  @Test func aDirectoryIsEmpty() throws {
    #expect(try BytePath("/").contents().isEmpty)
  }

  @Test func namesNeedNotBeUTF8() throws {
    try withTemporaryFolder { folder in
      let path = BytePath([0xFF, 0x61]).resolved(in: folder.path)
      #expect(!path.exists)
      #expect(throws: Rouge155JobError.self) { try path.contents() }
    }
  }

  @Test func absolutePathsStayAsTheyAre() {
    #expect(BytePath("/a").resolved(in: "/b") == BytePath("/a"))
    #expect(BytePath("a").resolved(in: "/b") == BytePath("/b/a"))
    #expect(BytePath("a").resolved(in: nil) == BytePath("a"))
  }

  @Test(arguments: ["/dev/zero", "/dev/tty", "pipe"])
  func pipesAndDevicesAreNoTexts(name: String) throws {
    try withTemporaryFolder { folder in
      #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
      let path = BytePath(name).resolved(in: folder.path)
      #expect(throws: Rouge155JobError.self) { try path.contents(refusingStreams: true) }
    }
  }

  @Test func nullDeviceIsAnEmptyFile() throws {
    #expect(try BytePath("/dev/null").contents(refusingStreams: true).isEmpty)
  }
}
