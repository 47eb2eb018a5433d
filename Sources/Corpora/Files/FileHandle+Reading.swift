import Foundation

extension FileHandle {
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
