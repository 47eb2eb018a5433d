extension Grid {
  /// A table element with a body for each group of rows, and its notes as a list: to be put into a page.
  func html() -> String { forPeople.htmlOfShownColumns() }

  private func htmlOfShownColumns() -> String {
    let header = columns.map { "<th scope=\"col\">\($0.title.escapedForMarkup)</th>" }.joined()
    let bodies = groups.map { rows in
      "<tbody>\n\(rows.map(Self.line).joined())</tbody>\n"
    }.joined()
    let remarks = lines.map { "<li>\($0.escapedForMarkup)</li>\n" }.joined()
    return """
      <table class="sumbench">
      <caption>\(title.escapedForMarkup)</caption>
      <thead>
      <tr>\(header)</tr>
      </thead>
      \(bodies)</table>
      <ul class="sumbench">
      \(remarks)<li>signature: <code>\(signature.escapedForMarkup)</code></li>
      </ul>

      """
  }

  private static func line(_ row: Row) -> String {
    let cells = row.cells.indices.map { index in
      let content = row.cells[index].html(group: row.groups.isEmpty ? "" : row.groups[index])
      return index == 0 ? "<th scope=\"row\">\(content)</th>" : "<td>\(content)</td>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }
}

extension Grid.Cell {
  fileprivate func html(group: String) -> String {
    switch self {
    case .text(let text): return text.escapedForMarkup
    case .number(let digits, _): return digits
    case .estimate(let score):
      let value = score.isBest ? "<strong>\(score.mean)</strong>" : score.mean
      let letters = group.isEmpty ? "" : "<sup>\(group)</sup>"
      let ends = score.interval.map { " <small>[\($0.low), \($0.high)]</small>" } ?? ""
      let mark = score.mark.isEmpty ? "" : "<sup>\(score.mark)</sup>"
      return value + letters + mark + ends
    case .missing: return "–"
    }
  }
}
