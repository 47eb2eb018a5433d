import SumbenchSupport

extension CommandLineTool {
  /// The command of a name. Throws `UsageError.unknownCommand` with what was most likely meant.
  package func command(named word: String) throws -> any Subcommand.Type {
    if let command = commands.first(where: { $0.name == word }) { return command }
    let sought = word.lowercased()
    var meant = commands.filter { $0.otherNames.contains(sought) }.map { $0.name }
    if meant.isEmpty, let nearest = commands.map({ $0.name }).nearest(to: sought) { meant = [nearest] }
    throw UsageError.unknownCommand(word, program: name, meant: meant, hint: meant.isEmpty ? hint(word) : nil)
  }

  /// The help of a command, or of the program where no name is given. Throws `UsageError.unknownCommand`.
  package func help(of word: String?) throws -> String {
    guard let word else { return overview }
    let syntax = CommandSyntax(of: try command(named: word).init(), program: name)
    return HelpPage(syntax: syntax, showsRareOptions: false, width: HelpPage.usableWidth).text
  }

  package var overview: String {
    let width = HelpPage.usableWidth
    func lines(_ text: String) -> String { text.wrapped(at: width).joined(separator: "\n") }
    let topics = commands.contains { $0.name == "help" } ? ", \(name) help also lists topics" : ""
    let without = defaultCommand.map { " (without one: \($0.name))" } ?? ""
    let indentation = 4 + (commands.map { $0.name.count }.max() ?? 0)
    let names = NamedTexts(commands.map { ($0.name, $0.summary) }, indentation: indentation, width: width)
    return """
      \(lines(introduction))

      usage: \(name) [COMMAND] [OPTION ...]

      Commands\(without)
      \(names.text)
      \(lines("\(name) COMMAND --help tells more\(topics)."))
      \(lines("Exit codes: 0 success, 1 a failed check or row, 2 unusable data, 64 wrong usage."))

      """
  }
}
