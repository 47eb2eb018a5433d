import Foundation

/// Standard output that cannot be written to; the code is that of `errno`.
package struct OutputError: Equatable {
  package let code: Int32
}

extension OutputError: ExitError {
  package var exitCode: ExitCode { code == EPIPE ? .brokenPipe : .data }

  /// Nothing where the reader has closed the pipe: `head` has seen enough.
  package var message: String? {
    code == EPIPE ? nil : "standard output: cannot be written: \(unsafe String(cString: strerror(code)))"
  }
}
