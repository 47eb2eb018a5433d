import SumbenchSupport

/// What a terminal can do, and how much a reader wants to see of a table.
package struct TerminalStyle: Hashable, Sendable {
  /// Whether bold, dim and coloured text may be used.
  package var isColored: Bool
  /// The width in columns, or `nil` where lines may be of any length.
  package var width: Int?
  /// Whether warnings are shown whole, with the ids of their items, and all of them.
  package var isExplained = false
  /// Whether the signature is shown whole.
  package var showsSignature = false

  /// No colour, any width.
  package static let plain = TerminalStyle(isColored: false, width: nil)

  /// A style.
  package init(isColored: Bool, width: Int?, isExplained: Bool = false, showsSignature: Bool = false) {
    self.isColored = isColored
    self.width = width
    self.isExplained = isExplained
    self.showsSignature = showsSignature
  }
}

extension TerminalStyle {
  func bold(_ text: String) -> String { colored(text, 1) }
  func dimmed(_ text: String) -> String { colored(text, 2) }
  func alarming(_ text: String) -> String { colored(text, 33) }

  /// The text with the attribute of a number of ECMA-48.
  private func colored(_ text: String, _ attribute: Int) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(attribute)m\(text)\u{1B}[0m" : text
  }

  /// A text on lines that fit.
  func wrapped(_ text: String) -> [String] {
    let text = text.showingControls
    guard let width, text.count > width else { return [text] }
    return text.wrapped(at: width)
  }

  /// Whether a text fits one line.
  func fits(_ text: String) -> Bool { width.map { text.showingControls.count <= $0 } ?? true }

  /// The first words of a text, as many as fit these lines; lines after the first are indented.
  func cut(_ text: String, lines count: Int) -> [String] {
    let text = text.showingControls
    guard let width, text.count > width else { return [text] }
    let lines = text.wrapped(at: max(width - 6, 1))
    let shown = lines.prefix(count).enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
    return lines.count > count ? shown.dropLast() + ["\(shown[count - 1]) ..."] : Array(shown)
  }
}
