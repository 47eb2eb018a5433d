/// The forms in which a table can be had.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// Aligned columns for a terminal.
  case terminal
  /// A pipe table, as in pull requests.
  case markdown
  /// Comma-separated values (RFC 4180).
  case csv
  /// Tab-separated values.
  case tsv
  /// One object with the rows.
  case json
  /// One object a row, a line each.
  case jsonl
  /// A table for papers.
  case latex
  /// A table for web pages.
  case html

  /// What the form is for, in a few words.
  package var summary: String {
    switch self {
    case .terminal: "aligned columns; colour on a terminal unless NO_COLOR is set"
    case .markdown: "a pipe table, failures first, short enough for a comment on GitHub"
    case .csv: "comma-separated values with a header line, for spreadsheets and programs"
    case .tsv: "tab-separated values with a header line"
    case .json: "one object with the rows, for programs"
    case .jsonl: "one object a row, a line each (JSON Lines)"
    case .latex: "a table with booktabs that fits the paper, groups as superscripts"
    case .html: "a table element, to be put into a page"
    }
  }

  /// Whether the form has a place for notes.
  package var carriesNotes: Bool {
    switch self {
    case .terminal, .markdown, .json, .latex, .html: true
    case .csv, .tsv, .jsonl: false
    }
  }

  /// A table drawn, and what is to be said of how it is.
  package struct Drawing: Hashable, Sendable {
    /// The table as text, with a final line break.
    package var text: String
    /// What was done so that it fits, a line each.
    package var remarks: [String] = []
  }

  /// The table with what was done so that it fits. `style` is for terminals alone, `paper` for LaTeX.
  package func drawing(of grid: Grid, style: TerminalStyle = .plain, paper: LaTeXPaper = .article) -> Drawing
  {
    guard self == .latex else { return Drawing(text: text(of: grid, style: style)) }
    let table = LaTeXTable(grid, paper: paper)
    return Drawing(text: table.text, remarks: table.remarks)
  }

  /// The table as text, with a final line break. `style` is for terminals alone.
  package func text(of grid: Grid, style: TerminalStyle = .plain) -> String {
    switch self {
    case .terminal: grid.terminalText(style: style)
    case .markdown: grid.markdown()
    case .csv: grid.csv()
    case .tsv: grid.tsv()
    case .json: grid.json()
    case .jsonl: grid.jsonLines()
    case .latex: grid.latex()
    case .html: grid.html()
    }
  }
}
