struct HelpCommand {
  static let syntax = CommandSyntax(
    name: "help", summary: "Explains a command, or all of them.", operand: "[COMMAND]")

  private let command: Command?

  init(_ arguments: Arguments) throws {
    guard let name = arguments.operands.first else {
      command = nil
      return
    }
    guard let command = Command(rawValue: name) else { throw UsageError.unknownCommand(name) }
    self.command = command
  }

  func run() {
    Console.print(command.map { Help.text(of: $0.syntax) } ?? Help.overview)
  }
}
