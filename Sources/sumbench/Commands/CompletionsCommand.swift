import CommandLine

struct CompletionsCommand: Subcommand {
  static let name = "completions"
  static let summary = "Prints the script by which a shell completes calls of sumbench."
  static let discussion = """
    For bash, in ~/.bashrc:

      source <(sumbench completions bash)

    For zsh, in ~/.zshrc after compinit:

      source <(sumbench completions zsh)

    For fish:

      sumbench completions fish > ~/.config/fish/completions/sumbench.fish
    """
  static let otherNames = ["completion", "complete"]

  @Operand(.choice("bash|zsh|fish")) var shell: CompletionShell

  func run() throws {
    try Console.print(CommandLineTool.sumbench.completionScript(for: shell))
  }
}
