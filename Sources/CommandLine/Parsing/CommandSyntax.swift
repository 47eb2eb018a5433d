/// What a command can be called with, found in the properties of the command itself.
///
/// The parser, the help and the completions read it.
struct CommandSyntax {
  let path: CommandPath
  let summary: String
  let discussion: String
  let options: [any OptionDeclaration]
  let operands: [any OperandDeclaration]
  /// Where the command reads its words itself.
  let unparsedWords: UnparsedWords?
  let constraints: [Constraint]
  let help = Flag("--help", short: "h", help: "this text")

  init(of command: any Subcommand, program: String) {
    path = CommandPath(program: program, command: type(of: command).name)
    summary = type(of: command).summary
    discussion = type(of: command).discussion
    let (declarations, constraints) = Self.declarations(in: command)
    options = declarations.compactMap { $0 as? any OptionDeclaration }
    operands = declarations.compactMap { $0 as? any OperandDeclaration }
    unparsedWords = declarations.lazy.compactMap { $0 as? UnparsedWords }.first
    self.constraints = constraints + command.constraints
  }

  /// The properties are found by reflection, so that no option can be declared and forgotten in a list.
  private static func declarations(in value: Any) -> (all: [any Declaration], constraints: [Constraint]) {
    var all: [any Declaration] = []
    var constraints: [Constraint] = []
    for child in Mirror(reflecting: value).children {
      if let declaration = child.value as? any Declaration {
        all.append(declaration)
      } else if let group = child.value as? any OptionGroup {
        let inner = declarations(in: group)
        all += inner.all
        constraints += inner.constraints + group.constraints
      }
    }
    return (all, constraints)
  }
}
