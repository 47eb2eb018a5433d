import SumbenchSupport

/// The help of a command, made from the declarations that the parser reads.
package struct HelpPage {
  /// The width that no help exceeds.
  package static let width = 80

  let syntax: CommandSyntax
  let showsRareOptions: Bool
  /// The width of its lines, at most `HelpPage.width`.
  var width = HelpPage.width

  var text: String {
    let parts =
      [usage, syntax.summary.wrapped(at: width).joined(separator: "\n") + "\n"] + sections + discussion
    return parts.joined(separator: "\n")
  }

  private var usage: String {
    let operands = syntax.unparsedWords.map { [$0.name] } ?? syntax.operands.map(\.usage)
    return (["usage: \(syntax.path) [OPTION ...]"] + operands).joined(separator: " ") + "\n"
  }

  /// The options by their headings, in the order of the declarations; what belongs nowhere else comes last.
  private var sections: [String] {
    if syntax.unparsedWords != nil { return [] }
    let shown = syntax.options.map(\.facts).filter { showsRareOptions || !$0.isRare }
    var titles: [HelpSection] = []
    for option in shown where option.section != .options && !titles.contains(option.section) {
      titles.append(option.section)
    }
    return (titles + [.options]).map { section in
      let entries = shown.filter { $0.section == section }.map { ($0.usage, $0.explanation) }
      let help = section == .options ? [(syntax.help.facts.usage, explanationOfHelp)] : []
      return "\(section.title)\n"
        + NamedTexts(entries + help, width: width).text.replacing("\u{A0}", with: " ")
    }
  }

  private var explanationOfHelp: String {
    let rare = syntax.options.count { $0.facts.isRare }
    return showsRareOptions || rare == 0
      ? "this text" : "this text; --help all also shows \(rare) rare \(rare == 1 ? "option" : "options")"
  }

  /// Paragraphs, wrapped unless their lines are indented.
  private var discussion: [String] {
    syntax.discussion.split(separator: "\n\n").map { paragraph in
      if paragraph.hasPrefix("  ") { return paragraph + "\n" }
      let words = paragraph.split(separator: "\n").joined(separator: " ")
      return words.wrapped(at: width).joined(separator: "\n") + "\n"
    }
  }
}

extension HelpPage {
  /// The width of standard output, at most that of a page.
  package static var usableWidth: Int { min(Console.outputWidth ?? width, width) }
}

extension OptionFacts {
  /// `--output, -o DIR`
  fileprivate var usage: String { names.joined(separator: ", ") + (placeholder.map { " \($0)" } ?? "") }

  /// With the default, which stays on one line where it is short.
  fileprivate var explanation: String {
    var text = help + (isRepeatable ? "; repeatable" : "")
    if let defaultText {
      let words = "(default: \(defaultText))"
      text += " " + (words.count <= 30 ? words.replacing(" ", with: "\u{A0}") : words)
    }
    return text
  }
}
