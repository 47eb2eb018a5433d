import CommandLine
import Foundation
import Reports

extension TerminalStyle {
  /// What standard output can do: no colour where it is no terminal, any width where that has none.
  static var ofStandardOutput: TerminalStyle {
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(isColored: isatty(STDOUT_FILENO) == 1 && !noColor, width: Console.outputWidth)
  }
}
