import SumbenchSupport

/// The cells of a table as texts of equal width, in columns two spaces apart.
struct TerminalTable {
  private let headings: [String]
  private let groups: [[[(text: String, isBest: Bool)]]]
  private let widths: [Int]
  /// Whether a column is set to the left.
  private let isNames: [Bool]
  /// The columns on each line of a row: one line unless the table is folded.
  private var lines: [[Int]]

  init(_ grid: Grid, hasHalfWidths: Bool) {
    headings = grid.columns.map(\.title.showingControls)
    isNames = grid.columns.indices.map(grid.holdsNames)
    groups = grid.groups.map { rows in
      rows.map { row in row.cells.map { ($0.terminalText(hasHalfWidth: hasHalfWidths), $0.isBest) } }
    }
    let rows = groups.joined().map { $0.map(\.text) } + [headings]
    widths = headings.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    lines = [Array(headings.indices)]
  }

  /// The table in the first of its forms that fits the width, with what was done to it, in words.
  static func fitting(
    _ grid: Grid, width: Int?
  ) -> (table: TerminalTable, remark: String?, leftOut: [String]) {
    let keys = grid.columns.map(\.key)
    var (grid, hasHalfWidths, leftOut) = (grid, false, [String]())
    var table = TerminalTable(grid, hasHalfWidths: false)
    guard let width else { return (table, nil, []) }
    for narrowing in grid.narrowings where table.width > width {
      let titles = grid.columns.map(\.title)
      grid = grid.narrowed(by: narrowing)
      leftOut += titles.filter { title in !grid.columns.contains { $0.title == title } }
      hasHalfWidths = hasHalfWidths || narrowing == .halfWidths
      table = TerminalTable(grid, hasHalfWidths: hasHalfWidths)
    }
    if table.width > width { table = table.folded(to: width) }
    let parts = [
      leftOut.isEmpty ? nil : "left out to fit \(width) columns: \(leftOut.joined(separator: ", "))",
      hasHalfWidths ? "±: half the width of the interval" : nil,
    ].compactMap(\.self)
    let gone = keys.filter { key in !grid.columns.contains { $0.key == key } }
    return (table, parts.isEmpty ? nil : parts.joined(separator: "; "), gone)
  }

  /// The width of the longest line.
  var width: Int { lines.indices.map { width(of: lines[$0]) + indentation($0) }.max() ?? 0 }

  /// The table with the first column on a line of its own, and the others on as many lines below as they need.
  private func folded(to width: Int) -> TerminalTable {
    var table = self
    table.lines = [[0]]
    for column in headings.indices.dropFirst() {
      let last = table.lines.count - 1
      if last > 0, table.width(of: table.lines[last] + [column]) + indentation(last) <= width {
        table.lines[last].append(column)
      } else {
        table.lines.append([column])
      }
    }
    return table
  }

  private func width(of columns: [Int]) -> Int {
    columns.reduce(0) { $0 + widths[$1] } + 2 * (columns.count - 1)
  }

  private func indentation(_ line: Int) -> Int { line == 0 ? 0 : 2 }

  /// The lines of the table.
  func text(_ style: TerminalStyle) -> [String] {
    let rule = String(repeating: "-", count: width)
    return row(headings.map { ($0, false) }, style)
      + groups.flatMap { rows in [rule] + rows.flatMap { row($0, style) } }
  }

  private func row(_ cells: [(text: String, isBest: Bool)], _ style: TerminalStyle) -> [String] {
    lines.indices.map { line in
      let parts = lines[line].map { column in
        let padding = String(repeating: " ", count: widths[column] - cells[column].text.count)
        let text = cells[column].isBest ? style.bold(cells[column].text) : cells[column].text
        return isNames[column] ? text + padding : padding + text
      }
      return String(repeating: " ", count: indentation(line))
        + parts.joined(separator: "  ").trimmingTrailingSpaces()
    }
  }
}

extension Grid.Cell {
  fileprivate func terminalText(hasHalfWidth: Bool) -> String {
    switch self {
    case .text(let text): text.showingControls
    case .number(let digits, _): digits
    case .estimate(let score):
      (score.isBest ? "*" : "") + score.mean + score.mark
        + (score.interval?.text(hasHalfWidth: hasHalfWidth) ?? "")
    case .missing: "-"
    }
  }

  fileprivate var isBest: Bool {
    if case .estimate(let score) = self { score.isBest } else { false }
  }
}

extension Grid.Interval {
  fileprivate func text(hasHalfWidth: Bool) -> String {
    if hasHalfWidth, let halfWidth { " ±\(halfWidth)" } else { " [\(low), \(high)]" }
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
