/// An error that knows its exit code. All others mean data that cannot be used.
package protocol ExitError: Error {
  var exitCode: ExitCode { get }
  /// What to say on standard error; `nil` where everything is said.
  var message: String? { get }
}
