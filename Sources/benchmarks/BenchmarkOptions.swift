import CommandLine
import Reports
import SumbenchSummarizers
import SumbenchText

// Options that several benchmarks have.

/// How often each work is done, and from which seed the texts are.
struct WorkOptions: OptionGroup {
  @Option(
    "--repetitions", .wholeNumber(in: 1 ... .max), help: "how often each work is done; the median counts")
  var repetitions = 5
  let texts = SeedOption()
}

/// The seed and the kind of texts that are made up.
struct SeedOption: OptionGroup {
  @Option("--seed", .wholeNumber(in: 0 ... .max), help: "seed of the made-up texts") var seed: UInt64 = 1
  @Option(
    "--text", .choice("KIND"),
    help: "made-up texts: English news as it is, the same in ASCII, or words of Russian or Chinese letters")
  var kind = SyntheticText.Kind.news

  /// Made-up texts.
  var texts: SyntheticText { SyntheticText(seed: seed, kind: kind) }
}

/// The form of the tables.
struct FormatOption: OptionGroup {
  @Option("--format", .choice("F"), short: "f", help: "form of the tables, see ‘sumbench list formats’")
  var format = ReportFormat.terminal

  func show(_ table: Grid) throws { try Console.print(format.text(of: table) + "\n") }
}

/// The strategies that are timed, and the length of their summaries.
struct StrategyOptions: OptionGroup {
  @Option(
    "--strategies", list: .text("A,B", expected: "names of ‘sumbench list strategies’"), help: "strategies",
    default: "random, lead-3 and all others")
  var names: [String]?

  @Option(
    "--limit", ValueSyntax("L", expected: "a limit such as 3s or 20%", read: { LengthLimit($0) }),
    help: "length of a summary, such as 3s or 20%")
  var limit = LengthLimit.sentences(3)

  /// Throws `UsageError` for a name that there is not.
  func summarizers(seed: UInt64) throws -> [any Summarizer] {
    try (names ?? ["random", "lead-3"] + Catalog.allNames).map { name in
      do {
        return try Catalog.summarizer(named: name, seed: seed)
      } catch is CatalogError {
        throw $names.refusal(of: name, expected: "names of ‘sumbench list strategies’")
      }
    }
  }
}
