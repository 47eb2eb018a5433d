/// What a program tells its caller by its end.
package struct ExitCode: RawRepresentable, Equatable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let success = ExitCode(rawValue: 0)
  /// A check that failed, or a row that failed.
  package static let failure = ExitCode(rawValue: 1)
  /// Data that cannot be used, or output that cannot be written.
  package static let data = ExitCode(rawValue: 2)
  /// A wrong call: `EX_USAGE` of sysexits.h.
  package static let usage = ExitCode(rawValue: 64)
  /// Nobody reads the output any more: what a shell reports for a program that SIGPIPE ended.
  package static let brokenPipe = ExitCode(rawValue: 141)
}
