import Evaluation
import Reports
import Summarizers
import TextProcessing

struct ListCommand {
  static let syntax = CommandSyntax(
    name: "list", summary: "Lists the strategies, scoring rules, languages or report formats there are.",
    operand: "strategies|rules|languages|formats")

  private let topic: Topic

  private enum Topic: String, CaseIterable {
    case strategies, rules, languages, formats
  }

  init(_ arguments: Arguments) throws {
    let word = try arguments.operand(of: Self.syntax)
    guard let topic = Topic(rawValue: word) else { throw UsageError.unexpectedOperand(word, of: Self.syntax) }
    self.topic = topic
  }

  func run() throws {
    Console.print(Help.aligned(try entries) + "\n")
  }

  private var entries: [(String, String)] {
    get throws {
      switch topic {
      case .strategies:
        Catalog.strategies.map { ($0.name, $0.description) }
          + Oracle.entries
      case .rules:
        try RulesCatalog.names.map { name in
          let rules = try RulesCatalog.rules(name)
          return (
            name, "\(rules.about.title)\n\(rules.about.source)\(rules.about.isVerified ? "\nverified" : "")"
          )
        }
      case .languages:
        Language.allCases.map { language in
          let words =
            language.isUnspaced ? "\nwords character by character, runs of katakana as they are" : ""
          return (language.rawValue, "\(language.name)\nstems: \(language.stemming)\(words)")
        }
      case .formats: ReportFormat.allCases.map { ($0.rawValue, $0.summary) }
      }
    }
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
