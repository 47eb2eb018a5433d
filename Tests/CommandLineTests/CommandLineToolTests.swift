import Testing

@testable import CommandLine

struct CommandLineToolTests {
  struct Other: Subcommand {
    static let name = "other"
    static let summary = "Does something else."
    static let otherNames = ["eval", "diff"]
    func run() {}
  }

  struct Third: Subcommand {
    static let name = "third"
    static let summary = "Reads its words itself."
    static let otherNames = ["eval"]
    @UnparsedWords("FILE") var words
    func run() {}
  }

  private let program = CommandLineTool(
    name: "program", version: "1.2", introduction: "Is for tests.",
    commands: [SampleCommand.self, Other.self, Third.self],
    hint: { $0 == "lead3" ? "a strategy is named by --strategies" : nil })

  static let unknown: [(word: String, message: String)] = [
    ("othr", "there is no command ‘othr’; did you mean ‘other’?"),
    ("diff", "there is no command ‘diff’; did you mean ‘other’?"),
    ("eval", "there is no command ‘eval’; did you mean ‘other’ or ‘third’?"),
    ("lead3", "there is no command ‘lead3’; a strategy is named by --strategies"),
    ("nothing", "there is no command ‘nothing’; see program --help"),
    ("--limit", "there is no command ‘--limit’; see program --help"),
  ]

  @Test(arguments: unknown)
  func unknownCommandGetsTheHintItNeeds(word: String, message: String) async throws {
    let error = await #expect(throws: UsageError.self) { try await program.run([word]) }
    #expect(error?.message == message)
  }

  @Test func overviewListsTheCommands() {
    #expect(
      program.overview.hasPrefix(
        """
        Is for tests.

        usage: program [COMMAND] [OPTION ...]

        Commands
          sample  Shows every kind of declaration, in a sentence that is so long that
                  the help has to wrap it.
          other   Does something else.

        """))
  }

  @Test func wordsThatACommandReadsItselfAreLeftAsTheyAre() throws {
    let command = Third()
    #expect(try CommandSyntax(of: command, program: "program").parse(["-h", "--", "-x"]) == nil)
    #expect(command.words == ["-h", "--", "-x"])
    #expect(try program.help(of: "third").hasPrefix("usage: program third [OPTION ...] FILE\n\nReads"))
  }
}
