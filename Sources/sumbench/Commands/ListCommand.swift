import CommandLine
import Corpora
import Evaluation
import Reports
import Support
import Summarizers
import TextProcessing

struct ListCommand: Subcommand {
  static let name = "list"
  static let summary =
    "Lists the strategies, scoring rules, languages, layouts of files or report formats there are."
  static let discussion = """
    TOPIC is strategies, rules, languages, layouts or formats. With NAME, a file of scoring rules as it is: what to state
    beside its numbers, and what to copy for rules of your own. Layouts are those of published corpora and of what programs write, each with the call that reads it.
    """
  static let otherNames = ["ls", "strategies", "rules", "languages", "layouts", "datasets", "formats"]

  enum Topic: String, CaseIterable {
    case strategies, rules, languages, layouts, formats
  }

  @Operand(.choice("TOPIC")) var topic: Topic
  @Operand(.text("NAME", names: RulesCatalog.names)) var ruleName: String?

  func run() throws {
    if let ruleName {
      guard topic == .rules else { throw UsageError.conflictingOptions(topic.rawValue, "a name") }
      return try Console.print(RulesCatalog.entry(ruleName).text.showingControlsInLines)
    }
    try Console.print(list)
  }

  private var list: String {
    get throws {
      switch topic {
      case .strategies:
        NamedTexts(Catalog.strategies.map { ($0.name, $0.description) } + Oracle.entries, width: .max).text
      case .rules: try RulesCatalog.groups.map { try $0.listing }.joined(separator: "\n")
      case .languages: NamedTexts(Language.allCases.map { ($0.rawValue, $0.listing) }, width: .max).text
      case .layouts: PublishedLayout.groups.map(\.listing).joined(separator: "\n")
      case .formats: NamedTexts(ReportFormat.allCases.map { ($0.rawValue, $0.summary) }, width: .max).text
      }
    }
  }
}

extension RulesCatalog.Group {
  fileprivate var listing: String {
    get throws {
      let lines = try entries.map { entry in
        let about = try entry.rules.about
        let title = about.title + (about.isVerified ? " [verified]" : "")
        let aliases = entry.aliases.isEmpty ? "" : "\nalso: \(entry.aliases.joined(separator: ", "))"
        return (entry.name, "\(title)\n\(about.source.wrapped(at: 82).joined(separator: "\n"))\(aliases)")
      }
      return "\(title)\n\(NamedTexts(lines, width: .max).text)"
    }
  }
}

extension PublishedLayout.Group {
  fileprivate var listing: String {
    let lines = layouts.map { layout in
      let steps = [layout.preparation, layout.call].compactMap(\.self).map { "$ \($0)" }
      return (layout.name, ([layout.files, layout.reading] + steps).joined(separator: "\n"))
    }
    return "\(title)\n\(NamedTexts(lines, indentation: 34, width: .max).text)"
  }
}

extension Language {
  fileprivate var listing: String {
    let words = isUnspaced ? "\nwords character by character, runs of katakana as they are" : ""
    return "\(name)\nstems: \(stemming)\(words)"
  }
}

extension Strategy {
  fileprivate var description: String {
    let settings = parameters.map { parameter in
      "\(parameter.name)=\(parameter.defaultValue): \(parameter.meaning), "
        + "\(parameter.range.lowerBound) to \(parameter.range.upperBound)"
    }
    return ([summary, source] + settings).joined(separator: "\n")
  }
}
