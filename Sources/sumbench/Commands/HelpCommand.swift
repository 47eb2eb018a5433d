import CommandLine

struct HelpCommand: Subcommand {
  static let name = "help"
  static let summary = "Explains a command, or all of them."
  static let otherNames = ["man", "usage"]

  @Operand(.text("COMMAND", names: CommandLineTool.sumbench.commands.map { $0.name })) var command: String?

  func run() throws {
    try Console.print(CommandLineTool.sumbench.help(of: command))
  }
}
