/// How one life of a program ended.
package struct ProgramEnd: Hashable, Sendable {
  /// What the system says of the end.
  package enum Cause: Hashable, Sendable, CustomStringConvertible {
    case exited(status: Int32)
    case killed(signal: Int32)

    package var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .killed(let signal): "signal \(signal)"
      }
    }
  }

  /// One of the two pipes that requests and answers take.
  package enum Stream: String, Hashable, Sendable {
    case input = "standard input"
    case output = "standard output"
  }

  /// What the system says.
  let cause: Cause
  /// The last line that it wrote on standard error, quoted.
  let complaint: String
  /// The pipe that it closed long before its end, for which it was ended.
  let closed: Stream?
  /// Whether it was ended because of a line that is longer than any answer.
  let hadOverlongLine: Bool
  /// Whether it was ended by us.
  let wasEnded: Bool
}
