import Evaluation
import Reports
import Summarizers
import Support
import TextProcessing

struct ListCommand {
  static let syntax = CommandSyntax(
    name: "list", summary: "Lists the strategies, scoring rules, languages or report formats there are.",
    operand: "strategies|rules [NAME]|languages|formats",
    discussion: """
      With NAME, a file of scoring rules as it is: what to state beside its numbers, and
      what to copy for rules of your own.
      """)

  private let topic: Topic
  private let rules: RulesCatalog.Entry?

  private enum Topic: String, CaseIterable {
    case strategies, rules, languages, formats
  }

  init(_ arguments: Arguments) throws {
    guard let word = arguments.operands.first else {
      throw UsageError.missingOperand(Self.syntax.operand ?? "", of: Self.syntax)
    }
    guard let topic = Topic(rawValue: word) else { throw UsageError.unexpectedOperand(word, of: Self.syntax) }
    if let word = arguments.operands.dropFirst(topic == .rules ? 2 : 1).first {
      throw UsageError.unexpectedOperand(word, of: Self.syntax)
    }
    self.topic = topic
    rules = try arguments.operands.dropFirst().first.map(RulesCatalog.entry)
  }

  func run() throws {
    Console.print((try rules?.text ?? list).showingControlsInLines)
  }

  private var list: String {
    get throws {
      switch topic {
      case .strategies:
        Help.aligned(
          Catalog.strategies.map { ($0.name, $0.description) }
            + Oracle.entries) + "\n"
      case .rules: try RulesCatalog.groups.map { try $0.listing }.joined(separator: "\n")
      case .languages: Help.aligned(Language.allCases.map { ($0.rawValue, $0.listing) }) + "\n"
      case .formats: Help.aligned(ReportFormat.allCases.map { ($0.rawValue, $0.summary) }) + "\n"
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
        return (entry.name, "\(title)\n\(about.source.wrapped(at: 82))\(aliases)")
      }
      return "\(title)\n\(Help.aligned(lines))\n"
    }
  }
}

extension String {
  /// The words on lines of at most so many characters, a longer word on a line of its own.
  fileprivate func wrapped(at width: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
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
