import SumbenchSupport

/// A table for pages and pull requests: what failed first and bold, what passed folded, and always short enough for a comment.
///
/// GitHub takes a comment of up to 65,536 characters. A table that would have more is cut: texts and rows are left out from the
/// end, and the lines after the title say what and how many, and which option shows them.
struct MarkdownTable {
  /// What a comment may have, less some lines that its author writes above and below the table.
  static let limit = 65_000

  private let grid: Grid
  private var left = LeftOut()

  /// What is left out.
  private struct LeftOut {
    var rows = (count: 0, of: 0)
    var columns = (count: 0, of: 0)
    var lines = 0
    var hasCutTexts = false
  }

  /// How much is shown.
  private struct Measure {
    /// The letters of a cell, of a line of text, and of the signature.
    var (cell, line, signature) = (Int.max, Int.max, Int.max)
    /// The size of all headings, of all lines above the table, of all lines below it, and of everything.
    var (headings, above, below, all) = (Int.max, Int.max, Int.max, Int.max)

    static let whole = Measure()
    static let cut = Measure(
      cell: 120, line: 600, signature: 3000, headings: 12_000, above: 14_000, below: 10_000, all: limit)
  }

  /// The table as text, with a final line break.
  static func text(of grid: Grid) -> String {
    let grid = grid.forPeople
    // A table that is sure to be too long is not drawn twice.
    if grid.groups.reduce(0, { $0 + $1.count }) * grid.columns.count * 3 < limit {
      var whole = MarkdownTable(grid: grid)
      let text = whole.text(.whole)
      if text.utf16.count <= limit { return text }
    }
    var cut = MarkdownTable(grid: grid)
    return cut.text(.cut)
  }

  private init(grid: Grid) { self.grid = grid }

  private mutating func text(_ measure: Measure) -> String {
    let title = "**\(escaped(grid.title, measure.line))**"
    let warnings = grid.notes.filter { $0.kind == .warning }.map {
      "**warning:** \(escaped($0.sentence, measure.line))"
    }
    let failures = grid.failures.map { "**\(escaped($0, measure.line))**" }
    let above = fitting(failures + warnings, measure.above)
    let remarks = grid.notes.filter { $0.kind == .remark }.map(\.sentence)
    let below = fitting(
      (grid.findings + grid.legend + remarks).map { escaped($0, measure.line) }, measure.below)
    let signature = "- signature: \(cut(grid.signature, measure.signature).asMarkdownCode)"
    let used = ([title, signature] + above + below).reduce(0) { $0 + $1.utf16.count + 1 }
    let table = rows(measure, room: measure.all == .max ? .max : measure.all - used - 1200)
    let parts = [title] + omissions.map { "> \($0)" }
    return
      (parts.flatMap { [$0, ""] } + (above.isEmpty ? [] : above + [""]) + table + below + [signature])
      .joined(separator: "\n") + "\n"
  }

  /// The lines of the table: those to be seen first, the usual ones, and folded ones.
  private mutating func rows(_ measure: Measure, room: Int) -> [String] {
    var titles = grid.columns.map { escaped($0.title, measure.cell) }
    if measure.headings < .max {
      var size = 0
      let count = max(
        titles.prefix {
          size += $0.utf16.count + 10; return size <= measure.headings
        }.count, 1)
      left.columns = (titles.count - count, titles.count)
      titles = Array(titles.prefix(count))
    }
    let rule = line(titles.indices.map { grid.holdsNames($0) ? "---" : "---:" })
    let header = [line(titles), rule]
    let all = grid.groups.flatMap(\.self)
    let open = all.filter { $0.attention == .first } + all.filter { $0.attention == .usual }
    let folded = all.filter { $0.attention == .folded }
    var room = room == .max ? .max : room - 2 * header.reduce(0) { $0 + $1.utf16.count + 1 }
    var shown: [[String]] = []
    left.rows.of = all.count
    for some in [open, folded] {
      var lines: [String] = []
      for row in some {
        let text = self.line(row, columns: titles.count, measure)
        if room < .max {
          if text.utf16.count + 1 > room { break }
          room -= text.utf16.count + 1
        }
        lines.append(text)
      }
      left.rows.count += some.count - lines.count
      shown.append(lines)
    }
    let foldedPart =
      folded.isEmpty
      ? []
      : ["<details><summary>\(folded.count) \(grid.foldedWords.escapedForMarkdown)</summary>", ""]
        + (shown[1].isEmpty ? [] : header + shown[1] + [""]) + ["</details>", ""]
    return (open.isEmpty && !folded.isEmpty ? [] : header + shown[0] + [""]) + foldedPart
  }

  private mutating func line(_ row: Grid.Row, columns: Int, _ measure: Measure) -> String {
    line(
      row.cells.prefix(columns).map { cell in
        switch cell {
        case .text(let text):
          row.attention == .first && !text.isEmpty
            ? "**\(escaped(text, measure.cell))**" : escaped(text, measure.cell)
        case .number(let digits, _): digits
        case .estimate(let score):
          (score.isBest ? "**\(score.mean)**" : score.mean) + score.mark
            + (score.interval.map { " [\($0.low), \($0.high)]" } ?? "")
        case .missing: "–"
        }
      })
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  /// What was left out, and how it can be seen.
  private var omissions: [String] {
    var parts: [String] = []
    if left.rows.count > 0 {
      parts.append("\(left.rows.count) of \(left.rows.of.counted("row"))")
    }
    if left.columns.count > 0 {
      parts.append("\(left.columns.count) of \(left.columns.of.counted("column"))")
    }
    if left.lines > 0 { parts.append("\(left.lines.counted("line")) of text") }
    if left.hasCutTexts { parts.append("the end of long texts (…)") }
    if parts.isEmpty { return [] }
    return [
      "Left out, since a comment has at most 65,536 characters: \(parts.joined(separator: ", ")). "
        + "\(grid.wholeElsewhere.asMarkdownCode) shows everything."
    ]
  }

  private mutating func cut(_ text: String, _ count: Int) -> String {
    if count == .max || text.count <= count { return text }
    left.hasCutTexts = true
    return text.cutForMarkdown(to: count)
  }

  private mutating func escaped(_ text: String, _ count: Int) -> String {
    cut(text, count).escapedForMarkdown
  }

  /// The lines as a list, as many as have this size together.
  private mutating func fitting(_ lines: [String], _ size: Int) -> [String] {
    var rest = size
    let kept = lines.prefix { line in
      rest -= rest == .max ? 0 : line.utf16.count + 3
      return rest >= 0
    }
    left.lines += lines.count - kept.count
    return kept.map { "- \($0)" }
  }
}

extension Grid {
  /// A pipe table with the best of each column in bold, failures and warnings above it, the notes as a list below it.
  func markdown() -> String { MarkdownTable.text(of: self) }
}
