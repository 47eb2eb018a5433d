package import Foundation
import SumbenchSupport
import Synchronization

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

  /// Whether `count` more files can be opened. Without a few, parts of the system trap that report no errors.
  package static func canOpenFiles(_ count: Int) -> Bool {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<count {
      let descriptor = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
      if descriptor < 0, errno == EMFILE || errno == ENFILE { return false }
      if descriptor >= 0 { opened.append(descriptor) }
    }
    return true
  }

  /// Writes to standard output. Throws `OutputError`.
  package static func print(_ text: String) throws { try write(Data(text.utf8)) }

  /// Writes to standard output. Throws `OutputError`.
  package static func write(_ bytes: some ContiguousBytes) throws {
    if let code = failure(of: bytes, to: STDOUT_FILENO) { throw OutputError(code: code) }
  }

  /// Writes lines to standard error; what names and programs have put into them shows as escapes. On a terminal lines are
  /// wrapped at words, but for indented ones, which may be there to be copied.
  ///
  /// What cannot be written there cannot be told anywhere, so it is dropped.
  package static func complain(_ text: String) {
    let text = text.showingControlsInLines
    isProgressDrawn.withLock { isDrawn in
      if isDrawn { draw("\r\u{1B}[K") }
      isDrawn = false
      draw(width(of: STDERR_FILENO).map(text.wrappedWhereNotIndented) ?? text)
    }
  }

  /// Writes one message to standard error, as `complain`: a line break stays where an indented line follows, and is shown
  /// as `\n` elsewhere, so that no name in a message can begin a message of its own. A very long line is cut in its middle.
  package static func complain(message: String) {
    complain(message.showingUnindentedLineBreaks.shorteningLines(to: 4000) + "\n")
  }

  private static let isProgressDrawn = Mutex(false)

  /// Draws a line on standard error in place of the one that was drawn before, or takes that one away. What is said
  /// afterwards takes it away, too.
  package static func draw(progress: String?) {
    isProgressDrawn.withLock { isDrawn in
      if isDrawn || progress != nil { draw("\r\u{1B}[K\(progress ?? "")") }
      isDrawn = progress != nil
    }
  }

  /// Writes to standard error as it is: what moves the cursor on purpose.
  private static func draw(_ text: String) { _ = failure(of: Data(text.utf8), to: STDERR_FILENO) }

  /// How many columns lines on standard output may have: `COLUMNS` where it is a number, else the width of the terminal;
  /// `nil` where there is none.
  package static var outputWidth: Int? {
    let given = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    if let given, given > 0 { return given }
    return width(of: STDOUT_FILENO)
  }

  /// The width of a terminal; `nil` of anything else.
  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : nil
  }

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

extension String {
  /// The text with lines of at most `width` characters, as far as words go; indented lines stay as they are.
  func wrappedWhereNotIndented(at width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.count <= width || line.hasPrefix(" ")
        ? String(line) : String(line).wrapped(at: width).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
