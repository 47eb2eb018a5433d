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
      + [""] + remarks + ["- signature: `\(signature)`"]).joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}

extension Grid.Cell {
  fileprivate var markdown: String {
    switch self {
    case .text(let text): text.escapedForMarkdown
    case .number(let digits, _): digits
    case .estimate(let score):
      (score.isBest ? "**\(score.mean)**" : score.mean)
        + (score.interval.map { " [\($0.low), \($0.high)]" } ?? "")
    case .missing: "–"
    }
  }
}

extension String {
  /// The text with everything that Markdown or HTML would read as more than itself made harmless.
  fileprivate var escapedForMarkdown: String {
    reduce(into: "") { result, character in
      switch character {
      case "\\", "|", "*", "_", "`", "[", "]", "~", "#": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\n", "\r", "\r\n": result += " "
      default: result.append(character)
      }
    }
  }
}
