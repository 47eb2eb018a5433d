import SumbenchSupport

/// The caption of a table: what it shows, and what its signs mean where they occur.
struct LaTeXCaption {
  private let title: String
  private let sentences: [String]
  private let label: String

  /// The caption of a table in a layout.
  init(_ grid: Grid, hasLetters: Bool, _ layout: LaTeXLayout) {
    let cells = grid.groups.joined().flatMap(\.cells)
    let scores = cells.compactMap { if case .estimate(let score) = $0 { score } else { nil } }
    let intervals = scores.compactMap(\.interval)
    let interval = grid.signs.interval ?? "the interval of the number"
    let halves = layout.hasHalfWidths ? intervals.filter { $0.halfWidth != nil } : []
    var sentences: [String] = []
    if !halves.isEmpty { sentences.append("±: half the width of \(interval).") }
    if halves.count < intervals.count { sentences.append("In brackets: \(interval).") }
    if scores.contains(where: \.isBest) {
      sentences.append("Bold: \(grid.signs.best ?? "the best of a column").")
    }
    if hasLetters, let letters = grid.signs.letters { sentences.append("Superscript letters: \(letters).") }
    for mark in scores.map(\.mark).distinct().sorted() where !mark.isEmpty {
      sentences.append("\(mark): \(grid.signs.mark ?? "see below").")
    }
    if cells.contains(.missing) { sentences.append("–: no value.") }
    title = grid.title.withoutControls
    self.sentences = sentences
    label = "tab:\(grid.label.asLaTeXLabel)"
  }

  /// The command with the label.
  var command: String {
    let short = title.count > 60 ? "\(title.prefix(60))..." : title
    return "\\caption[\(short.asLaTeX)]{\(text.asLaTeXParagraph)}\\label{\(label)}"
  }

  /// The caption of a further part of a table over several pages.
  func command(part: Int, of count: Int) -> String {
    "\\caption*{\\tablename~\\ref{\(label)}, continued: columns, part \(part) of \(count).}"
  }

  private var text: String { ([title + "."] + sentences).joined(separator: " ") }

  /// About how tall it is, in the letters of a document of twelve points.
  func height(upTo width: Double) -> Double {
    (text.widthInLaTeX * 1.2 / (width * 0.9)).rounded(.up) * 14.5 + 20
  }
}
