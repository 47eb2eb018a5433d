import Foundation
import Reports

extension TerminalStyle {
  /// What the terminal on standard output can do; plain and of any width where it is none.
  static var ofStandardOutput: TerminalStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return .plain }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(isColored: !noColor, width: isKnown ? Int(size.ws_col) : nil)
  }
}
