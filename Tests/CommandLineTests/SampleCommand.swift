@testable import CommandLine

/// A command with a declaration of each kind.
struct SampleCommand: Subcommand {
  static let name = "sample"
  static let summary =
    "Shows every kind of declaration, in a sentence that is so long that the help has to wrap it."
  static let discussion = """
    A paragraph of lines
    that are joined.

      a line that stays
        as it is
    """

  enum Colour: String, CaseIterable {
    case red, green, blue
  }

  @Option("--output", .folder(), short: "o", help: "where results are kept", in: HelpSection("Output"))
  var output = "Results"
  @Option("--config", .file(), help: "settings") var configuration: String?
  @Option("--jobs", .wholeNumber(in: 1...8), short: "j", help: "threads") var jobs = 2
  @Option("--seed", .wholeNumber(in: 0 ... .max), help: "seed", default: "that of the run") var seed: UInt64?
  @Option("--colour", .choice("C"), help: "the colour") var colour = Colour.red
  @Option("--names", list: .text("A,B"), help: "names") var names = ["all"]
  @Option("--rows", list: .text("A,B"), help: "rows", isRare: true) var rows: [String]?
  @Option("--sizes", each: .wholeNumber(in: 1...9), isList: true, help: "sizes") var sizes: [Int]
  @Option("--strategy", each: .text("S"), help: "one more") var more: [String]
  @Flag("--quiet", short: "q", help: "say nothing", in: HelpSection("Output")) var isQuiet
  @Operand(.file("RUN"), key: "run") var path: String
  @Operand(.file("OTHER")) var other: String?
  let input = SampleGroup()

  var constraints: [Constraint] {
    [.conflict($isQuiet, $output), .anyOf([$path, $seed], reason: "for a test")]
  }

  func run() {}
}

struct SampleGroup: OptionGroup {
  @Option("--article", .file(), help: "an article") var article: String?
  @Option("--references", .folder(), help: "its references") var references: String?
  @Option("--corpus", .file(), help: "articles") var corpus: String?

  var constraints: [Constraint] {
    [
      .requirement($references, with: $article), .requirement($article, with: $references),
      .conflict($article, $corpus),
    ]
  }
}

extension SampleCommand {
  /// The command with the values of a call.
  static func parsed(_ words: String...) throws -> SampleCommand {
    let command = SampleCommand()
    _ = try CommandSyntax(of: command, program: "program").parse(words)
    return command
  }
}
