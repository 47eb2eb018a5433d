/// The forms in which a table can be had.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Aligned columns for a terminal.
  case terminal
  /// A pipe table, as in pull requests.
  case markdown
  /// Comma-separated values (RFC 4180).
  case csv
  /// One object with the rows.
  case json

  /// What the form is for, in a few words.
  public var summary: String {
    switch self {
    case .terminal: "aligned columns; colour on a terminal unless NO_COLOR is set"
    case .markdown: "a pipe table, for pages and pull requests"
    case .csv: "comma-separated values with a header line, for spreadsheets and programs"
    case .json: "one object with the rows, for programs"
    }
  }

  /// The table as text, with a final line break. `style` concerns terminals alone.
  public func text(of grid: Grid, style: TerminalStyle = .plain) -> String {
    switch self {
    case .terminal: grid.terminalText(style: style)
    case .markdown: grid.markdown()
    case .csv: grid.csv()
    case .json: grid.json()
    }
  }
}

/// What a terminal can do.
public struct TerminalStyle: Hashable, Sendable {
  /// Whether bold and dim text may be used.
  public var isColored: Bool
  /// The width in columns, or `nil` where lines may be of any length.
  public var width: Int?

  /// No colour, any width.
  public static let plain = TerminalStyle(isColored: false, width: nil)

  /// A style.
  public init(isColored: Bool, width: Int?) {
    self.isColored = isColored
    self.width = width
  }
}
