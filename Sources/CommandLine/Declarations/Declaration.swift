/// A part of a call that a command declares by a property: an option, a flag or an operand.
///
/// Declarations are objects: the parser finds them in a command (a structure) and gives them their values in place.
package protocol Declaration: AnyObject, Sendable {
  /// What errors and the help call it.
  var name: String { get }
  /// Whether the call has it.
  var isGiven: Bool { get }
}

/// What an option or a flag is to the parser, the help and the completions.
protocol OptionDeclaration: Declaration {
  var facts: OptionFacts { get }
  /// Takes the values that the call gives it, one for each time it is given. Throws `UsageError`.
  func receive(_ texts: [String]) throws
}

extension OptionDeclaration {
  package var name: String { facts.name }
}

/// What an operand is to the parser, the help and the completions.
protocol OperandDeclaration: Declaration {
  /// As the usage line has it: `RUN`, or `[FILE]` where it may be left out.
  var usage: String { get }
  /// How many words it takes.
  var count: ClosedRange<Int> { get }
  var completion: ValueCompletion { get }
  /// Takes its words. Throws `UsageError`.
  func receive(_ texts: [String], in command: CommandPath) throws
}
