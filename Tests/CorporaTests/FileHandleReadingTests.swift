import Foundation
import Testing

@testable import SumbenchCorpora

struct FileHandleReadingTests {
  @Test func whatAPipeHasBroughtIsThereAtOnce() throws {
    let pipe = Pipe()
    var bytes: [UInt8] = [1]
    try pipe.fileHandleForWriting.write(contentsOf: Data([2, 3]))
    try pipe.fileHandleForReading.readSome(upTo: 100, into: &bytes)
    #expect(bytes == [1, 2, 3])
    try pipe.fileHandleForWriting.write(contentsOf: Data([4, 5, 6]))
    try pipe.fileHandleForReading.readSome(upTo: 2, into: &bytes)
    #expect(bytes == [1, 2, 3, 4, 5])
    try pipe.fileHandleForWriting.close()
    try pipe.fileHandleForReading.readSome(upTo: 2, into: &bytes)
    try pipe.fileHandleForReading.readSome(upTo: 2, into: &bytes)
    #expect(bytes == [1, 2, 3, 4, 5, 6])
  }

  @Test func aFolderCannotBeRead() throws {
    let folder = try FileHandle(forReadingFrom: FileManager.default.temporaryDirectory)
    var bytes: [UInt8] = []
    #expect(throws: POSIXError.self) { try folder.readSome(upTo: 2, into: &bytes) }
  }
}
