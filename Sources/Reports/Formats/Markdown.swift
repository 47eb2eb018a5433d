import SumbenchSupport

extension Grid {
  /// A pipe table with the best of each column in bold, the notes as a list below it.
  func markdown() -> String {
    let grid = forPeople
    return grid.markdownOfShownColumns()
  }

  private func markdownOfShownColumns() -> String {
    let header = row(columns.map(\.title.escapedForMarkdown))
    let rule = row(columns.indices.map { holdsNames($0) ? "---" : "---:" })
    let rows = groups.joined().map { row($0.cells.map(\.markdown)) }
    let remarks = lines.map { "- \($0.escapedForMarkdown)" }
    return
      (["**\(title.escapedForMarkdown)**", "", header, rule] + rows
      + [""] + remarks + ["- signature: \(signature.asMarkdownCode)"]).joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}

extension Grid.Cell {
  fileprivate var markdown: String {
    switch self {
    case .text(let text): text.escapedForMarkdown
    case .number(let digits, _): digits
    case .estimate(let score):
      (score.isBest ? "**\(score.mean)**" : score.mean) + score.mark
        + (score.interval.map { " [\($0.low), \($0.high)]" } ?? "")
    case .missing: "–"
    }
  }
}

extension String {
  /// The text with everything that Markdown or HTML would read as more than itself made harmless: markup, mentions of
  /// people, links without markup, references to issues, formulas. Control characters are dropped.
  ///
  /// A zero-width space after a sign keeps a page from reading it together with what follows; a backslash does not, since
  /// mentions and links are looked for in the finished page. A dollar sign stands alone in an element, as GitHub's
  /// documentation advises, with the backslash that other programs want.
  var escapedForMarkdown: String {
    let scalars = Array(withoutControls.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]", "~": result += "\\\(scalar)"
      case "#": result += index + 1 < scalars.count && scalars[index + 1].isASCIIDigit ? "\\#&#8203;" : "\\#"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "$": result += "<span>\\$</span>"
      case "@": result += "@&#8203;"
      case ":" where scalars[(index + 1)...].starts(with: "//".unicodeScalars): result += ":&#8203;"
      case "." where scalars[..<index].suffix(3).elementsEqual("www".unicodeScalars, by: Self.isSameLetter):
        result += "&#8203;."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as a code span, whatever quotes it holds.
  fileprivate var asMarkdownCode: String {
    let runs = withoutControls.split { $0 != "`" }.map(\.count)
    guard let longest = runs.max() else { return "`\(withoutControls)`" }
    let quotes = String(repeating: "`", count: longest + 1)
    return "\(quotes) \(withoutControls) \(quotes)"
  }

  private static func isSameLetter(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first.value | 0x20 == second.value
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
