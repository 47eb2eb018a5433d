import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

struct ListCommand: Subcommand {
  static let name = "list"
  static let summary =
    "Lists the strategies, scoring rules, languages, layouts of files or report formats there are."
  static let discussion = """
    TOPIC is strategies, rules, languages, layouts or formats; without one the lists are listed. NAME is a strategy, whose
    parameters are shown with their syntax, or scoring rules, whose file is printed as it is: what to state beside its
    numbers, and what to copy for rules of your own. Layouts are those of published corpora and of what programs write, each
    with the call that reads it.
    """
  static let otherNames = ["ls", "strategies", "rules", "languages", "layouts", "datasets", "formats"]

  enum Topic: String, CaseIterable {
    case strategies, rules, languages, layouts, formats
  }

  @Option(
    "--format", .choice("F"), short: "f",
    help: "form of the list: \(ListFormat.allCases.map(\.rawValue).joined(separator: ", "))", in: .output)
  var format = ListFormat.terminal
  @Operand(.choice("TOPIC")) var topic: Topic?
  @Operand(.text("NAME", names: Catalog.allNames + RulesCatalog.names)) var entryName: String?

  func run() throws {
    guard let topic else {
      return try print(
        Topic.allCases.map { ListEntry(name: $0.rawValue, summary: $0.summary, lines: [$0.summary]) })
    }
    switch (topic, entryName) {
    case (_, nil): try print(topic.entries)
    case (.rules, let name?): try Console.print(RulesCatalog.entry(name).text.showingControlsInLines)
    case (.strategies, let name?): try printStrategy(named: name)
    case (_, _?): throw UsageError.conflictingOptions(topic.rawValue, "a name")
    }
  }

  /// Prints entries, under their headings where they have any.
  private func print(_ entries: [ListEntry]) throws {
    if format == .json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try Console.print(String(decoding: encoder.encode(entries), as: UTF8.self) + "\n")
    }
    let indentation = topic == .layouts ? 34 : 28
    let groups = entries.map(\.group).distinct()
    let texts = groups.map { group in
      let lines = entries.filter { $0.group == group }.map { ($0.name, $0.lines.joined(separator: "\n")) }
      let heading = group.map { "\($0)\n" } ?? ""
      return heading
        + NamedTexts(lines, indentation: indentation, width: Console.outputWidth ?? .max).text
    }
    try Console.print(texts.joined(separator: "\n"))
  }

  /// Prints a strategy with its parameters and how they are written.
  private func printStrategy(named name: String) throws {
    let found: Strategy
    do {
      found = try Catalog.strategy(named: name)
    } catch let error as CatalogError {
      let ceilings = Oracle.entries.map(ListEntry.init(oracle:)).filter { entry in
        name == entry.name
          || entry.name != "oracle" && name.hasPrefix(entry.name.replacing("VARIANT", with: ""))
      }
      if let ceiling = ceilings.last { return try print([ceiling]) }
      throw UsageError.refusedValue(option: "list strategies", reason: error.message)
    }
    let entry = ListEntry(found)
    if format == .json { return try print([entry]) }
    let parameters = found.parameters.map { parameter in
      (
        "\(parameter.name)=\(parameter.defaultValue)",
        "\(parameter.meaning), \(parameter.range.lowerBound) to \(parameter.range.upperBound)"
      )
    }
    let typed = found.name == name ? Catalog.calls(of: found)[0] : name
    let settings = found.parameters.prefix(2).map { ":\($0.name)=\($0.defaultValue)" }.joined()
    try Console.print(
      """
      \(found.name): \(found.summary)
      \(found.source)

      \(NamedTexts(parameters, width: HelpPage.usableWidth).text)\(parameters.isEmpty ? "" : "\n")\
      sumbench run --strategies \(typed)\(settings)

      """)
  }
}

extension ListCommand.Topic {
  fileprivate var summary: String {
    switch self {
    case .strategies: "what summarizes: for --strategies of run and --strategy of summarize"
    case .rules: "how summaries are scored: for --rules"
    case .languages: "languages with sentences, stop words and stems of their own: for --language"
    case .layouts: "files of published corpora and of programs, with the call that reads each"
    case .formats: "forms of a printed table: for --format"
    }
  }

  fileprivate var entries: [ListEntry] {
    get throws {
      switch self {
      case .strategies: Catalog.strategies.map { ListEntry($0) } + Oracle.entries.map(ListEntry.init(oracle:))
      case .rules:
        try RulesCatalog.groups.flatMap { group in
          try group.entries.map { try ListEntry($0, group: group.title) }
        }
      case .languages: Language.allCases.map { ListEntry($0) }
      case .layouts:
        PublishedLayout.groups.flatMap { group in group.layouts.map { ListEntry($0, group: group.title) } }
      case .formats: ReportFormat.allCases.map { ListEntry($0) }
      }
    }
  }
}
