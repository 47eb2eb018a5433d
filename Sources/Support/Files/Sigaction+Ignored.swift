package import Foundation

extension sigaction {
  /// Whether the signal is ignored.
  package var isIgnored: Bool {
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    #if os(Linux)
      return unsafe unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self) == ignored
    #else
      return unsafe unsafeBitCast(__sigaction_u.__sa_handler, to: Int.self) == ignored
    #endif
  }
}
