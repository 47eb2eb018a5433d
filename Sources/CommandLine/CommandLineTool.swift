import Foundation
import SumbenchSupport

/// A command line tool with subcommands: finds the one that a call names, gives it the call's options and runs it.
package struct CommandLineTool: Sendable {
  package let name: String
  /// What `--version` prints after the name; `nil` where there is none.
  package let version: String?
  /// What the program is for.
  package let introduction: String
  /// In the order in which the help lists them.
  package let commands: [any Subcommand.Type]
  /// The command that a call without a command means.
  package let defaultCommand: (any Subcommand.Type)?
  /// The calls that a call without any word means; none where it means the default command.
  package let callsWithoutWords: [[String]]
  /// What a call without any word says instead of running the default command, where that could not do anything; `nil`
  /// where it can.
  package let welcome: @Sendable () -> String?
  /// What to type instead of a word that is no command, or `nil` where nothing is known.
  package let hint: @Sendable (String) -> String?
  /// The option for a configuration file; none where there are no such files.
  package let configuration: ConfigurationSource?

  package init(
    name: String, version: String? = nil, introduction: String, commands: [any Subcommand.Type],
    defaultCommand: (any Subcommand.Type)? = nil, callsWithoutWords: [[String]] = [],
    welcome: @escaping @Sendable () -> String? = { nil },
    hint: @escaping @Sendable (String) -> String? = { _ in nil },
    configuration: ConfigurationSource? = nil
  ) {
    self.name = name
    self.version = version
    self.introduction = introduction
    self.commands = commands
    self.defaultCommand = defaultCommand
    self.callsWithoutWords = callsWithoutWords
    self.welcome = welcome
    self.hint = hint
    self.configuration = configuration
  }

  /// Runs a call to the end of the process. `message` has the words for errors that are no `ExitError`.
  @MainActor
  package func main(_ words: [String], message: (any Error) -> String) async {
    do {
      try await run(words)
    } catch {
      let ending = error as? any ExitError
      if let text = ending == nil ? message(error) : ending?.message {
        if case UsageError.nothingToDo = error {
          Console.complain("\(name): \(text)\n")
        } else {
          Console.complain(message: "\(name): \(text)")
        }
      }
      exit((ending?.exitCode ?? .data).rawValue)
    }
  }

  /// Runs a call.
  @MainActor
  package func run(_ words: [String]) async throws {
    guard let first = words.first else {
      if let text = welcome() { throw UsageError.nothingToDo(text) }
      if callsWithoutWords.isEmpty { return try await run(defaultCommand, []) }
      for call in callsWithoutWords { try await run(call) }
      return
    }
    switch first {
    case "--version", "-V", "version":
      if let version { return try Console.print("\(name) \(version)\n") }
    case "--help", "-h": return try Console.print(overview)
    default: break
    }
    if first.hasPrefix("-"), defaultCommand != nil { return try await run(defaultCommand, words) }
    try await run(try command(named: first), Array(words.dropFirst()))
  }

  @MainActor
  private func run(_ type: (any Subcommand.Type)?, _ words: [String]) async throws {
    guard let type else { return try Console.print(overview) }
    let command = type.init()
    let syntax = CommandSyntax(of: command, program: name)
    let source = configuration.map { source in
      (source.option, { try self.configuration(at: $0, source) })
    }
    if let request = try syntax.parse(words, configuration: source) {
      return try Console.print(
        HelpPage(
          syntax: syntax, showsRareOptions: request == .all, width: HelpPage.usableWidth
        ).text)
    }
    try await command.run()
  }
}
