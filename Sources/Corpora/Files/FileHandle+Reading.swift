import Foundation

extension FileHandle {
  /// How many bytes to make room for: not many more than are left of a file, so that a file that is one line is not twice in
  /// memory. Of a pipe, and of a file that says nothing of its size, as many as there may be.
  func nextCount(upTo most: Int) -> Int {
    var status = stat()
    let position = lseek(fileDescriptor, 0, SEEK_CUR)
    guard unsafe fstat(fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, position >= 0 else {
      return most
    }
    let left = Int(status.st_size) - Int(position)
    return min(most, max(left, 0) + (1 << 12))
  }

  /// Appends `count` bytes at most, and waits only while there are none: those that a slow pipe has brought are there
  /// at once. Nothing is appended at the end of the file.
  func readSome(upTo count: Int, into bytes: inout [UInt8]) throws {
    let start = bytes.count
    bytes += repeatElement(0, count: count)
    var read: Int
    repeat {
      read = unsafe bytes.withUnsafeMutableBytes {
        unsafe Foundation.read(fileDescriptor, $0.baseAddress! + start, count)
      }
    } while read < 0 && errno == EINTR
    if read < 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    bytes.removeLast(count - read)
  }
}
