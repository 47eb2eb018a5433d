import Foundation

/// What happens when a test writes to a program that has ended.
enum BrokenPipes {
  /// Makes it an error of the write; untouched, the signal ends the whole test process.
  static func becomeErrors() {
    signal(SIGPIPE, SIG_IGN)
  }
}
