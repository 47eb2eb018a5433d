/// A part of a call that a command declares by a property: an option, a flag or an operand.
///
/// Declarations are objects: the parser finds them in a command (a structure) and gives them their values in place.
package protocol Declaration: AnyObject, Sendable {
  /// What errors call it: its name, or its place in the configuration file that has its value.
  var name: String { get }
  /// Whether the call has it.
  var isGiven: Bool { get }
  /// The place in a configuration file that has its value; `nil` where the call has it, or nobody.
  var settingLabel: String? { get }
}

extension Declaration {
  package var settingLabel: String? { nil }
}

/// A declaration that a configuration file may have a value for.
protocol ConfigurableDeclaration: Declaration {
  /// The name of its value in a file; `nil` where it cannot have one.
  var key: String? { get }
  /// Takes what a file says. Throws `UsageError`.
  func receive(_ value: ConfigurationFile.Value, from place: SettingPlace) throws
}

/// What an option or a flag is to the parser, the help and the completions.
protocol OptionDeclaration: ConfigurableDeclaration {
  var facts: OptionFacts { get }
  /// Takes the values that the call gives it, one for each time it is given. Throws `UsageError`.
  func receive(_ texts: [String]) throws
}

extension OptionDeclaration {
  var key: String? { String(facts.name.dropFirst(2)) }
}

/// What an operand is to the parser, the help and the completions.
protocol OperandDeclaration: ConfigurableDeclaration {
  /// As the usage line has it: `RUN`, or `[FILE]` where it may be left out.
  var usage: String { get }
  /// How many words it takes.
  var count: ClosedRange<Int> { get }
  var completion: ValueCompletion { get }
  /// Takes its words. Throws `UsageError`.
  func receive(_ texts: [String], in command: CommandPath) throws
}
