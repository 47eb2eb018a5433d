import Testing

@testable import CommandLine

struct ParsingTests {
  private let path = CommandPath(program: "program", command: "sample")

  @Test func whatIsNotGivenHasItsDefault() throws {
    let command = try SampleCommand.parsed("run")
    #expect(command.output == "Results")
    #expect(command.jobs == 2)
    #expect(command.seed == nil)
    #expect(command.colour == .red)
    #expect(command.names == ["all"])
    #expect(command.rows == nil)
    #expect(command.sizes.isEmpty && command.more.isEmpty && !command.isQuiet)
    #expect(command.path == "run")
    #expect(command.other == nil)
    #expect(!command.$output.isGiven)
  }

  @Test(arguments: [
    ["--output", "out", "run"], ["--output=out", "run"], ["-o", "out", "run"], ["-o=out", "run"],
    ["run", "--output", "out"],
  ])
  func valueIsReadInEveryForm(words: [String]) throws {
    let command = SampleCommand()
    #expect(try CommandSyntax(of: command, program: "program").parse(words) == nil)
    #expect(command.output == "out")
    #expect(command.$output.texts == ["out"])
    #expect(command.path == "run")
  }

  @Test func typesAreThoseOfTheProperties() throws {
    let command = try SampleCommand.parsed(
      "--jobs", "8", "--seed=7", "--colour", "blue", "--names", "a,b", "--rows", "c", "--sizes", "1,2",
      "--sizes",
      "3", "--strategy", "a,b", "--strategy", "c", "-q", "--article", "x", "--references", "y", "run", "other"
    )
    #expect(command.jobs == 8)
    #expect(command.seed == 7)
    #expect(command.colour == .blue)
    #expect(command.names == ["a", "b"])
    #expect(command.rows == ["c"])
    #expect(command.sizes == [1, 2, 3])
    #expect(command.more == ["a,b", "c"])
    #expect(command.isQuiet)
    #expect(command.input.article == "x")
    #expect(command.other == "other")
  }

  @Test func numberMayFollowAShortNameAtOnce() throws {
    #expect(try SampleCommand.parsed("run", "-j4").jobs == 4)
    #expect(throws: UsageError.unknownOption("-jx", in: path, nearest: "-j")) {
      try SampleCommand.parsed("-jx")
    }
  }

  @Test func twoHyphensEndTheOptions() throws {
    let command = try SampleCommand.parsed("--", "--output", "-h")
    #expect(command.path == "--output")
    #expect(command.other == "-h")
    #expect(command.output == "Results")
  }

  @Test func hyphenIsAnOperandAndAValue() throws {
    let command = try SampleCommand.parsed("-", "--output", "-")
    #expect(command.path == "-")
    #expect(command.output == "-")
  }

  @Test func valueMayBeginWithAHyphenUnlessItIsAnOption() throws {
    #expect(try SampleCommand.parsed("run", "--output", "-1").output == "-1")
    #expect(try SampleCommand.parsed("run", "--output", "--unknown").output == "--unknown")
    #expect(try SampleCommand.parsed("run", "--output=--quiet").output == "--quiet")
  }

  @Test(arguments: [
    ["--output", "-h"], ["--output", "--quiet"], ["--output", "--jobs=3"], ["run", "--output"],
  ])
  func optionIsNoValue(words: [String]) {
    let syntax = CommandSyntax(of: SampleCommand(), program: "program")
    #expect(throws: UsageError.missingValue(option: "--output")) { try syntax.parse(words) }
  }

  static let refused: [(words: String, message: String)] = [
    ("run --outptu x", "sample has no option ‘--outptu’; did you mean ‘--output’?"),
    ("run --nothing-like-it", "sample has no option ‘--nothing-like-it’; see program sample --help"),
    ("run -output x", "sample has no option ‘-output’; did you mean ‘--output’?"),
    ("run --jobs 1 -j 2", "--jobs is given twice"),
    ("run --quiet=yes", "--quiet takes no value"),
    ("run --jobs 9", "--jobs ‘9’: expected a whole number from 1 to 8"),
    ("run --seed -1", "--seed ‘-1’: expected a whole number from 0"),
    ("run --colour gren", "--colour ‘gren’: expected red, green or blue; did you mean ‘green’?"),
    ("run --sizes 1,x", "--sizes ‘x’: expected a whole number from 1 to 9"),
    ("run --names ,", "--names ‘,’: expected a text"),
    ("", "sample needs RUN [OTHER]; see program sample --help"),
    ("a b c", "sample does not know what to do with ‘c’; see program sample --help"),
    ("a b --names c d", "sample does not know what to do with ‘d’; did you mean ‘--names c,d’?"),
    ("a --names c d e", "sample does not know what to do with ‘d’; did you mean ‘--names c,d’?"),
    ("run --quiet --output x", "--quiet and --output exclude each other"),
    ("run --article x", "--references is needed with --article"),
  ]

  @Test(arguments: refused)
  func whatIsRefusedIsExplained(words: String, message: String) throws {
    let syntax = CommandSyntax(of: SampleCommand(), program: "program")
    let error = try #require(throws: UsageError.self) {
      try syntax.parse(words.split(separator: " ").map(String.init))
    }
    #expect(error.message == message)
    #expect(error.exitCode.rawValue == 64)
  }

  @Test(arguments: [
    ["--help"], ["run", "-h"], ["--unknown", "--help"], ["--jobs", "x", "a", "b", "c", "--help"],
  ])
  func helpIsGivenWhateverElseIsWrong(words: [String]) throws {
    #expect(try CommandSyntax(of: SampleCommand(), program: "program").parse(words) == .usual)
    #expect(try CommandSyntax(of: SampleCommand(), program: "program").parse(words + ["all"]) == .all)
  }
}
