import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

/// An entry of a list: its name, the lines that a terminal shows of it, and what programs get.
struct ListEntry: Encodable {
  let name: String
  /// The heading under which it stands, where the list has headings.
  var group: String?
  /// What it is, in a few words.
  let summary: String
  /// Where it comes from.
  var source: String?
  /// Other names of it.
  var aliases: [String]?
  /// What else programs get, by name.
  var details: [String: String]?
  /// What can be set.
  var parameters: [Parameter]?
  /// What a terminal shows beside the name.
  let lines: [String]

  struct Parameter: Encodable {
    let name: String
    let meaning: String
    let defaultValue: Double
    let least: Double
    let greatest: Double

    init(_ parameter: Strategy.Parameter) {
      (name, meaning, defaultValue) = (parameter.name, parameter.meaning, parameter.defaultValue)
      (least, greatest) = (parameter.range.lowerBound, parameter.range.upperBound)
    }

    private enum CodingKeys: String, CodingKey {
      case name, meaning, least, greatest
      case defaultValue = "default"
    }
  }

  private enum CodingKeys: CodingKey {
    case name, group, summary, source, aliases, details, parameters
  }
}

extension ListEntry {
  init(_ strategy: Strategy) {
    self.init(
      name: strategy.name, summary: strategy.summary, source: strategy.source,
      parameters: strategy.parameters.map(Parameter.init),
      lines: [strategy.summary, strategy.source]
        + strategy.parameters.map {
          "\($0.name)=\($0.defaultValue): \($0.meaning), \($0.range.lowerBound) to \($0.range.upperBound)"
        })
  }

  init(oracle entry: (name: String, text: String)) {
    let lines = entry.text.split(separator: "\n").map(String.init)
    self.init(
      name: entry.name, summary: lines.dropLast().joined(separator: " "), source: lines.last, lines: lines)
  }

  /// Throws `DecodingError` for a file of rules that is none.
  init(_ entry: RulesCatalog.Entry, group: String) throws {
    let about = try entry.rules.about
    let title = about.title + (about.isVerified ? " [verified]" : "")
    self.init(
      name: entry.name, group: group, summary: about.title, source: about.source, aliases: entry.aliases,
      details: ["verified": about.isVerified ? "yes" : "no"],
      lines: [title] + about.source.wrapped(at: 82)
        + (entry.aliases.isEmpty ? [] : ["also: \(entry.aliases.joined(separator: ", "))"]))
  }

  init(_ language: Language) {
    let isUnspaced = language.isUnspaced
    self.init(
      name: language.rawValue, summary: language.name,
      details: ["stems": "\(language.stemming)", "words": isUnspaced ? "characters" : "spaces"],
      lines: [language.name, "stems: \(language.stemming)"]
        + (isUnspaced ? ["words character by character, runs of katakana as they are"] : []))
  }

  init(_ layout: PublishedLayout, group: String) {
    let steps = [layout.preparation, layout.call].compactMap(\.self)
    self.init(
      name: layout.name, group: group, summary: layout.files,
      details: ["reading": layout.reading, "calls": steps.joined(separator: "\n")],
      lines: [layout.files, layout.reading] + steps.map { "$ \($0)" })
  }

  init(_ format: ReportFormat) {
    self.init(name: format.rawValue, summary: format.summary, lines: [format.summary])
  }
}
