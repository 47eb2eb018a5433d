/// A script by which a shell completes the calls of a program, made from the declarations that the parser reads.
struct CompletionScript {
  let program: String
  /// The command that a call without a command means.
  let defaultCommand: String
  let commands: [CommandSyntax]

  func text(for shell: CompletionShell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }
}

extension CommandLineTool {
  /// The script by which a shell completes the calls of this program.
  package func completionScript(for shell: CompletionShell) -> String {
    CompletionScript(
      program: name, defaultCommand: defaultCommand?.name ?? "",
      commands: commands.map { CommandSyntax(of: $0.init(), program: name) }
    ).text(for: shell)
  }
}

extension CommandSyntax {
  /// All options, the help included.
  var completedOptions: [OptionFacts] { unparsedWords == nil ? options.map(\.facts) + [help.facts] : [] }

  /// What is offered for each operand, in order; files for words that the command reads itself.
  var operandCompletions: [(name: String, completion: ValueCompletion)] {
    if let unparsedWords { return [(unparsedWords.name, .file)] }
    return operands.flatMap { operand in
      Array(repeating: (operand.name, operand.completion), count: min(operand.count.upperBound, 9))
    }
  }
}

extension String {
  /// The text within single quotes, as all three shells read it.
  var singleQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
