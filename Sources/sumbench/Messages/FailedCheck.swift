import CommandLine

/// A check that did its work and found what it looks for; what it found is printed.
struct FailedCheck: ExitError {
  let exitCode = ExitCode.failure
  let message: String? = nil
}
