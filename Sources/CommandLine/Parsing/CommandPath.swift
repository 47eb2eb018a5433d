/// A command as it is typed: `sumbench run`.
package struct CommandPath: Hashable, Sendable, CustomStringConvertible {
  package let program: String
  package let command: String

  package var description: String { "\(program) \(command)" }
}
