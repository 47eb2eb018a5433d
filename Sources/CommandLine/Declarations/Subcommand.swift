/// A subcommand of a program: its options are its properties.
///
///     struct GreetCommand: Subcommand {
///       static let name = "greet"
///       static let summary = "Greets people."
///
///       @Flag("--loud", help: "in capitals") var isLoud
///       @Operand(.text("NAME")) var person: String
///
///       func run() throws { try Console.print(isLoud ? "HELLO \(person)\n" : "hello \(person)\n") }
///     }
///
/// Options that several commands have are properties of an `OptionGroup`, which is a property of each command.
package protocol Subcommand: Sendable {
  /// The word that calls it.
  static var name: String { get }
  /// What it does, in one sentence.
  static var summary: String { get }
  /// What else a user should know, in paragraphs; lines that begin with two spaces are kept as they are.
  static var discussion: String { get }
  /// Words by which users of other programs may look for it.
  static var otherNames: [String] { get }
  /// What its options have to do with each other.
  var constraints: [Constraint] { get }

  init()

  /// Does the work, after the properties have the values of the call.
  ///
  /// What does not wait runs on the main thread, whose memory grows by larger pieces than that of others. A command
  /// that mostly waits for other threads may be `nonisolated`.
  @MainActor func run() async throws
}

extension Subcommand {
  package static var discussion: String { "" }
  package static var otherNames: [String] { [] }
  package var constraints: [Constraint] { [] }
}
