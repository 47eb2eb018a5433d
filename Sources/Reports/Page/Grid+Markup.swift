extension Grid {
  /// The grid as a table of the page.
  func table(caption: String) -> Markup {
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
    case .number(let digits): .number(digits)
    case .estimate(let mean, let interval, let isBest):
      """
      <td class="number" data-value="\(mean)"><span\(.if(isBest, " class=\"best\""))>\(mean)</span>\
      \(interval.map { " <span class=\"interval\">\($0.low) to \($0.high)</span>" as Markup } ?? "")</td>
      """
    case .missing: "<td class=\"number\" data-value=\"\">–</td>"
    }
  }
}
