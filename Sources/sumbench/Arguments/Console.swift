import Foundation
import Reports
import Support

/// Standard output and standard error.
enum Console {
  static func print(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Writes lines to standard error; what names and programs have put into them shows as escapes.
  static func complain(_ text: String) { draw(text.showingControlsInLines) }

  /// Writes to standard error as it is: what moves the cursor on purpose.
  static func draw(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// What the terminal on standard output can do; plain and of any width where it is none.
  static var style: TerminalStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return .plain }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(isColored: !noColor, width: isKnown ? Int(size.ws_col) : nil)
  }
}
