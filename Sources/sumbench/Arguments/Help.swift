/// What `--help` prints, made from the same values that the parser reads.
enum Help {
  static var overview: String {
    let commands = Command.allCases.map { ($0.rawValue, $0.syntax.summary) }
    return """
      sumbench runs extractive summarizers over articles, scores them against
      reference (gold) summaries with ROUGE, and tabulates the results.

      usage: sumbench [COMMAND] [OPTION ...]

      commands (without one: run)
      \(aligned(commands))

      sumbench COMMAND --help tells more.
      Exit codes: 0 success, 1 a check that failed, 2 data that cannot be used, 64 a
      call that cannot be understood.

      """
  }

  static func text(of syntax: CommandSyntax) -> String {
    let operand = syntax.operand.map { " \($0)" } ?? ""
    let options = syntax.options + [.init("--help", nil, "this text")]
    return """
      usage: sumbench \(syntax.name) [OPTION ...]\(operand)

      \(syntax.summary)

      options
      \(aligned(options.map { ($0.name + ($0.value.map { " \($0)" } ?? ""), $0.help) }))
      \(syntax.discussion.isEmpty ? "" : "\n\(syntax.discussion)\n")
      """
  }

  /// Two columns; an entry wider than the first column's 24 characters puts its text on the next line.
  static func aligned(_ entries: [(String, String)]) -> String {
    entries.map { name, text in
      let name = "  \(name)"
      let lines = text.split(separator: "\n").joined(separator: "\n" + String(repeating: " ", count: 28))
      return name.count > 26
        ? "\(name)\n\(String(repeating: " ", count: 28))\(lines)"
        : name + String(repeating: " ", count: 28 - name.count) + lines
    }.joined(separator: "\n")
  }
}
