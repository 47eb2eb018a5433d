import Support

extension Grid {
  /// Aligned columns: names to the left, numbers to the right, a rule between groups.
  ///
  /// Where the table is wider than the terminal, the intervals are left out and a note says so.
  func terminalText(style: TerminalStyle) -> String {
    let grid = forPeople
    let full = TerminalTable(grid, withIntervals: true)
    guard let width = style.width, full.width > width else {
      return full.text(style, notes: lines, signature)
    }
    let narrow = TerminalTable(grid, withIntervals: false)
    return narrow.text(style, notes: lines + ["intervals left out: the terminal is too narrow"], signature)
  }
}

/// The cells as texts of equal width.
private struct TerminalTable {
  let title: String
  let headings: [String]
  let groups: [[[(text: String, isBest: Bool)]]]
  let widths: [Int]
  let isNames: [Bool]

  init(_ grid: Grid, withIntervals: Bool) {
    title = grid.title.showingControls
    isNames = grid.columns.indices.map(grid.holdsNames)
    headings = grid.columns.map(\.title.showingControls)
    groups = grid.groups.map { rows in
      rows.map { row in row.cells.map { ($0.terminalText(withInterval: withIntervals), $0.isBest) } }
    }
    let rows = groups.joined().map { $0.map(\.text) } + [headings]
    widths = headings.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  }

  var width: Int { widths.reduce(0, +) + 2 * (widths.count - 1) }

  func text(_ style: TerminalStyle, notes: [String], _ signature: String) -> String {
    let rule = String(repeating: "-", count: width)
    var lines = [title, "", line(headings.map { ($0, false) }, style)]
    for group in groups {
      lines.append(rule)
      lines += group.map { line($0, style) }
    }
    lines += [
      "", notes.map(\.showingControls).joined(separator: "\n"), "signature: \(signature.showingControls)",
    ].map { style.dimmed($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [(text: String, isBest: Bool)], _ style: TerminalStyle) -> String {
    let parts = cells.indices.map { column in
      let padding = String(repeating: " ", count: widths[column] - cells[column].text.count)
      let text = cells[column].isBest ? style.bold(cells[column].text) : cells[column].text
      return isNames[column] ? text + padding : padding + text
    }
    return parts.joined(separator: "  ").trimmingTrailingSpaces()
  }
}

extension Grid.Cell {
  fileprivate func terminalText(withInterval: Bool) -> String {
    switch self {
    case .text(let text): text.showingControls
    case .number(let digits, _): digits
    case .estimate(let score):
      (score.isBest ? "*" : "") + score.mean + score.mark
        + (withInterval ? score.interval.map { " [\($0.low), \($0.high)]" } ?? "" : "")
    case .missing: "-"
    }
  }

  fileprivate var isBest: Bool {
    if case .estimate(let score) = self { score.isBest } else { false }
  }
}

extension TerminalStyle {
  fileprivate func bold(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  fileprivate func dimmed(_ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
