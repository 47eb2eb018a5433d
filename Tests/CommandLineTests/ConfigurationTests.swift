import Testing

@testable import CommandLine

struct ConfigurationTests {
  typealias File = ConfigurationFile

  /// A file with one section of these settings, each on a line of its own from the third.
  private static func file(
    _ settings: KeyValuePairs<String, File.Value.Content>, path: String = "dir/e.json"
  ) -> File {
    let section = settings.enumerated().map { index, setting in
      File.Setting(key: setting.key, value: File.Value(line: index + 3, content: setting.value))
    }
    return File(path: path, sections: [.init(name: "sample", line: 2, settings: section)])
  }

  private static func texts(_ texts: String...) -> File.Value.Content {
    .list(texts.map { File.Value(line: 9, content: .text($0)) })
  }

  private static func parsed(_ file: File, _ words: String...) throws -> SampleCommand {
    let command = SampleCommand()
    _ = try CommandSyntax(of: command, program: "program").parse(
      words + ["--config", "dir/e.json"], configuration: ("--config", { _ in file }))
    return command
  }

  @Test func settingsHaveTheTypesOfTheOptions() throws {
    let command = try Self.parsed(
      Self.file([
        "jobs": .number("8"), "colour": .text("blue"), "names": Self.texts("a", "b,c"), "rows": .text("d,e"),
        "strategy": Self.texts("x"), "quiet": .truth(true), "run": .text("there"),
      ]))
    #expect(command.jobs == 8)
    #expect(command.colour == .blue)
    #expect(command.names == ["a", "b,c"])
    #expect(command.rows == ["d", "e"])
    #expect(command.more == ["x"])
    #expect(command.isQuiet)
    #expect(command.path == "dir/there")
  }

  @Test func pathsBeginAtTheFolderOfTheFile() throws {
    let relative = Self.file(["output": .text("out"), "run": .text("/there")])
    #expect(try Self.parsed(relative).output == "dir/out")
    #expect(try Self.parsed(relative).path == "/there")
    #expect(try Self.parsed(relative).$output.folder == "dir")
    let beside = Self.file(["output": .text("out"), "run": .text("-")], path: "e.json")
    #expect(try Self.parsed(beside).output == "out")
    #expect(try Self.parsed(beside).path == "-")
    #expect(try Self.parsed(beside).$output.folder == nil)
  }

  @Test(arguments: [
    ("/e.json", "a", "/a"), ("e.json", "../a", "../a"), ("a/b/e.json", "../../out", "out"),
    ("a/e.json", "../../out", "../out"), ("../e.json", "../out", "../../out"), ("./a/e.json", "../x", "./x"),
    ("/a/b/e.json", "../x", "/a/x"), ("a//b/e.json", "c/../d", "a/b/c/../d"), ("a/e.json", "/x", "/x"),
  ])
  func pathIsShortened(file: String, path: String, moved: String) {
    #expect(File(path: file, sections: []).moved(path) == moved)
  }

  @Test func callGoesBeforeTheFile() throws {
    let file = Self.file([
      "names": Self.texts("a", "b"), "strategy": Self.texts("x", "y"), "quiet": .truth(true),
      "run": .text("there"),
    ])
    let command = try Self.parsed(file, "--names", "c", "--strategy", "z", "--quiet=false", "here")
    #expect(command.names == ["c"])
    #expect(command.more == ["z"])
    #expect(!command.isQuiet)
    #expect(command.path == "here")
    #expect(command.$names.folder == nil)
  }

  @Test func callOverridesWhatItExcludesAndWhatIsOfNoUseThen() throws {
    let quiet = Self.file(["quiet": .truth(true), "run": .text("there")])
    #expect(try !Self.parsed(quiet, "--output", "out").isQuiet)
    #expect(try Self.parsed(quiet).isQuiet)
    let article = Self.file([
      "article": .text("a"), "references": .text("r"), "run": .text("there"),
    ])
    let command = try Self.parsed(article, "--corpus", "c")
    #expect(command.input.article == nil && command.input.references == nil)
    #expect(command.input.corpus == "c")
  }

  @Test func whatTheFileExcludesItselfIsAnError() throws {
    let both = Self.file(["quiet": .truth(true), "output": .text("out"), "run": .text("there")])
    #expect(
      throws: UsageError.conflictingOptions("dir/e.json:3: sample.quiet", "dir/e.json:4: sample.output")
    ) { try Self.parsed(both) }
  }

  @Test(
    arguments: [
      (
        "jobs", .text("8"),
        #"e.json:3: sample.jobs ‘"8"’: expected a whole number from 1 to 8, without quotes"#
      ),
      ("jobs", .number("9"), "e.json:3: sample.jobs ‘9’: expected a whole number from 1 to 8"),
      (
        "jobs", .list([]),
        "e.json:3: sample.jobs ‘[...]’: expected a whole number from 1 to 8, without quotes"
      ),
      ("colour", .text("gren"), "sample.colour ‘gren’: expected red, green or blue; did you mean ‘green’?"),
      ("colour", .number("3"), "sample.colour ‘3’: expected red, green or blue, in quotes"),
      ("quiet", .text("yes"), #"sample.quiet ‘"yes"’: expected true or false"#),
      ("names", .other("null"), "sample.names ‘null’: expected a text, in quotes"),
      ("names", .list([]), "sample.names ‘[...]’: expected a text"),
      ("run", .other("{...}"), "sample.run ‘{...}’: expected a file, in quotes"),
      ("joobs", .number("3"), "e.json:3: sample has no option ‘joobs’; did you mean ‘jobs’?"),
      ("config", .text("x"), "e.json:3: sample has no option ‘config’; see program sample --help all"),
    ] as [(String, File.Value.Content, String)])
  func mistakeIsToldWithItsPlace(key: String, value: File.Value.Content, message: String) throws {
    let error = #expect(throws: UsageError.self) { try Self.parsed(Self.file([key: value])) }
    #expect(error?.message?.hasSuffix(message) == true, "\(error?.message ?? "")")
  }

  @Test func elementOfAListIsToldWithItsOwnLine() throws {
    let sizes = File.Value.Content.list([
      File.Value(line: 5, content: .number("1")), File.Value(line: 6, content: .number("12")),
    ])
    let error = #expect(throws: UsageError.self) { try Self.parsed(Self.file(["sizes": sizes])) }
    #expect(error?.message == "dir/e.json:6: sample.sizes ‘12’: expected a whole number from 1 to 9")
  }

  @Test func fileHasToSaySomethingForTheCommand() throws {
    let other = File(path: "e.json", sections: [.init(name: "other", line: 1, settings: [])])
    #expect(throws: UsageError.missingSection("sample", file: "e.json", found: ["other"])) {
      try Self.parsed(other)
    }
  }

  @Test func everySectionIsChecked() throws {
    let tool = CommandLineTool(name: "program", introduction: "", commands: [SampleCommand.self])
    func check(_ section: String, _ key: String) throws {
      let setting = File.Setting(key: key, value: File.Value(line: 4, content: .number("1")))
      let file = File(path: "e.json", sections: [.init(name: section, line: 2, settings: [setting])])
      _ = try tool.configuration(at: "e.json", ConfigurationSource(option: "--config") { _ in file })
    }
    try check("sample", "jobs")
    let misspelt = #expect(throws: UsageError.self) { try check("smple", "jobs") }
    #expect(misspelt?.message == "e.json:2: there is no section ‘smple’; did you mean ‘sample’?")
    let outside = #expect(throws: UsageError.self) { try check("jobs", "x") }
    #expect(outside?.message?.hasPrefix("e.json:2: ‘jobs’ is an option of sample: it belongs below") == true)
    #expect(throws: UsageError.self) { try check("sample", "job5") }
  }

  @Test func flagTakesATruthAndNothingElse() throws {
    #expect(try SampleCommand.parsed("--quiet=true", "run").isQuiet)
    #expect(try !SampleCommand.parsed("--quiet=false", "run").isQuiet)
    #expect(throws: UsageError.needlessValue(option: "--quiet")) {
      try SampleCommand.parsed("--quiet=yes", "run")
    }
  }
}
