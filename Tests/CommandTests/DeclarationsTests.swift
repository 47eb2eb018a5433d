import Testing

@testable import CommandLine
@testable import sumbench

/// What the parser cannot check: that the declarations of all commands fit together.
struct DeclarationsTests {
  private static let commands = CommandLineTool.sumbench.commands.map {
    CommandSyntax(of: $0.init(), program: "sumbench")
  }

  @Test func noTwoOptionsOfACommandHaveOneName() {
    for command in Self.commands {
      let names = command.completedOptions.flatMap(\.names)
      #expect(Set(names).count == names.count, "\(command.path)")
    }
  }

  @Test func shortNameIsOfTheSameOptionInEveryCommand() {
    var long: [String: Set<String>] = [:]
    for option in Self.commands.flatMap(\.completedOptions) where option.names.count > 1 {
      long[option.names[1], default: []].insert(option.name)
    }
    #expect(
      long == [
        "-o": ["--output"], "-q": ["--quiet"], "-f": ["--format"], "-j": ["--jobs"], "-h": ["--help"],
        "-n": ["--first"],
      ])
  }

  @Test func namesOfCommandsAreNoOtherNames() {
    let names = Set(CommandLineTool.sumbench.commands.map { $0.name })
    #expect(names.count == Self.commands.count)
    #expect(names.isDisjoint(with: CommandLineTool.sumbench.commands.flatMap { $0.otherNames }))
  }

  /// The scripts put them into single quotes, separated by spaces.
  @Test func offeredNamesNeedNoQuoting() {
    let completions = Self.commands.flatMap {
      $0.completedOptions.map(\.completion) + $0.operands.map(\.completion)
    }
    let names = completions.flatMap { if case .names(let names) = $0 { names } else { [String]() } }
    #expect(names.contains("textrank") && names.contains("rouge-1.5.5") && names.contains("latex"))
    #expect(names.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9.|+-]+/) != nil })
  }
}
