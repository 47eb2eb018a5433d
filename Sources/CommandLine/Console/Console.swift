package import Foundation

/// Standard output and standard error.
package enum Console {
  /// Makes a closed reader and closed streams into errors of the write. To be called once, first of all, by `main`.
  ///
  /// A handler rather than `SIG_IGN`, since programs that are started would inherit that one. A standard stream that is
  /// closed gets a file that cannot be used in its direction; otherwise the next opened file would take its number,
  /// and what is printed would be written into that file.
  package static func prepare() {
    signal(SIGPIPE) { _ in }
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      _ = unsafe open("/dev/null", mode)
    }
  }

  /// Writes to standard output. Throws `OutputError`.
  package static func print(_ text: String) throws { try write(Data(text.utf8)) }

  /// Writes to standard output. Throws `OutputError`.
  package static func write(_ bytes: some ContiguousBytes) throws {
    if let code = failure(of: bytes, to: STDOUT_FILENO) { throw OutputError(code: code) }
  }

  /// Writes to standard error. What cannot be written there cannot be told anywhere, so it is dropped.
  package static func complain(_ text: String) { _ = failure(of: Data(text.utf8), to: STDERR_FILENO) }

  /// Writes all of the bytes; `errno` where that fails.
  private static func failure(of bytes: some ContiguousBytes, to descriptor: Int32) -> Int32? {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Foundation.write(descriptor, rest.baseAddress!, rest.count)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          // A terminal or pipe that one of its other users has made non-blocking.
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
