import Foundation

/// An open descriptor that takes bytes as they come.
final class OutputStream {
  private let path: String
  private var descriptor: Int32
  /// The length to go back to where an addition fails.
  private let length: off_t?

  /// Opens a pipe, a device or, to add to it, a file; of an open descriptor a copy is made.
  init(_ target: OutputTarget, appends: Bool = false) throws {
    path = target.path
    if case .descriptor(let open) = target.kind {
      descriptor = fcntl(open, F_DUPFD_CLOEXEC, 0)
    } else {
      let flags = O_WRONLY | O_CLOEXEC | O_NOCTTY | (appends ? O_CREAT | O_APPEND : 0)
      descriptor = unsafe open(target.resolved, flags, 0o666)
    }
    guard descriptor >= 0 else { throw AtomicFileError.last(path) }
    var status = stat()
    let isFile = unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    length = appends && isFile ? status.st_size : nil
  }

  deinit { if descriptor >= 0 { _ = Foundation.close(descriptor) } }

  func write(_ bytes: Data) throws {
    do { try Self.write(bytes, to: descriptor, path: path) } catch {
      if let length { ftruncate(descriptor, length) }
      throw error
    }
  }

  func close() throws {
    let closing = descriptor
    descriptor = -1
    guard Foundation.close(closing) == 0 || errno == EINTR else { throw AtomicFileError.last(path) }
  }

  /// Writes all of the bytes, in as many steps as the system takes.
  static func write(_ bytes: Data, to descriptor: Int32, path: String) throws {
    try unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let count = unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          if errno == EAGAIN {
            // A terminal or pipe that its other users have made non-blocking.
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = unsafe poll(&waiting, 1, -1)
            continue
          }
          throw AtomicFileError.last(path)
        }
        unsafe rest = rest.dropFirst(count)
      }
    }
  }
}
