import SumbenchSupport

/// A table in Markdown, as a terminal shows it.
///
///     MarkdownTable(["| rules | program |", "| --- | --- |", "| `lawrouge` | lawrouge 2.0.0 |"]).lines(width: 80)
///
/// Cells wrap where the table is wider than the terminal. Where not even their longest words fit, each row is a paragraph of
/// its cells with their headings.
struct MarkdownTable {
  private let headings: [String]
  private let rows: [[String]]
  private let isRightAligned: [Bool]

  /// The table of these lines: headings, alignment, rows.
  init(_ lines: [String]) {
    let cells = lines.map(Self.cells)
    let headings = cells.first ?? []
    self.headings = headings
    isRightAligned = (cells.count > 1 ? cells[1] : []).map { $0.hasSuffix(":") && !$0.hasPrefix(":") }
    rows = cells.dropFirst(2).map { row in headings.indices.map { $0 < row.count ? row[$0] : "" } }
  }

  /// The cells of a line; `\|` is a sign of the text.
  private static func cells(_ line: String) -> [String] {
    line.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().dropLast()
      .map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).replacing("\u{0}", with: "|")
      }
  }

  /// The lines of the table, none longer than the width unless one of its words is.
  func lines(width: Int) -> [String] {
    let table = [headings] + rows
    func longest(_ column: Int, _ length: (String) -> Int) -> Int {
      table.map { length($0[column]) }.max() ?? 0
    }
    let least = headings.indices.map { column in
      longest(column) { $0.split(separator: " ").map(\.count).max() ?? 0 }
    }
    var widths = headings.indices.map { longest($0, \.count) }
    let room = width - 2 * (headings.count - 1)
    if least.reduce(0, +) > room { return rows.flatMap { paragraph($0, width) } }
    while widths.reduce(0, +) > room {
      let widest = widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
      widths[widest!] -= 1
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return lines(headings, widths) + [rule] + rows.flatMap { lines($0, widths) }
  }

  /// The lines of a row.
  private func lines(_ row: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(row, widths).map { $0.wrapped(at: $1) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 0)).map { line in
      let cells = widths.indices.map { column in
        let text = line < wrapped[column].count ? String(wrapped[column][line]) : ""
        let blanks = String(repeating: " ", count: max(0, widths[column] - text.count))
        return column < isRightAligned.count && isRightAligned[column] ? blanks + text : text + blanks
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }

  /// A row as a paragraph of its cells.
  private func paragraph(_ row: [String], _ width: Int) -> [String] {
    let rest = zip(headings, row).dropFirst().filter { !$1.isEmpty }
      .flatMap { heading, cell in
        (heading.isEmpty ? cell : "\(heading): \(cell)").wrapped(at: width - 2).map { "  \($0)" }
      }
    return (row[0].wrapped(at: width).map { String($0) }) + rest
  }
}
