extension Grid {
  /// The grid as a table of the page.
  func table(caption: String) -> Markup { forPeople.tableOfShownColumns(caption) }

  private func tableOfShownColumns(_ caption: String) -> Markup {
    .table(
      "grid sortable", caption: caption,
      head: columns.indices.map {
        holdsNames($0) ? .nameHeading(columns[$0].title) : .numberHeading(columns[$0].title)
      },
      groups: groups.map { rows in
        rows.map { row in "<tr>\(row.cells.indices.map { row.cells[$0].markup(isFirst: $0 == 0) })</tr>\n" }
      })
  }
}

extension Grid.Cell {
  fileprivate func markup(isFirst: Bool) -> Markup {
    switch self {
    case .text(let text) where isFirst: "<th scope=\"row\">\(.name(text))</th>"
    case .text(let text): "<td>\(.name(text))</td>"
    case .number(let digits, _): .number(digits)
    case .estimate(let score):
      """
      <td class="number" data-value="\(score.mean)"><span\(.if(score.isBest, " class=\"best\""))>\(score.mean)</span>\
      \(score.interval.map { " <span class=\"interval\">\($0.low) to \($0.high)</span>" as Markup } ?? "")</td>
      """
    case .missing: "<td class=\"number\" data-value=\"\">–</td>"
    }
  }
}
