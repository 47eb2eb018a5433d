import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// The table of scores: every column of the report, of which the script shows more than the run's own.
  var leaderboard: [Markup] {
    let groups = [System.Role.floor, .plain, .ceiling].map { role in
      report.rows.filter { $0.standing.role == role }
    }.filter { !$0.isEmpty }
    let scales = report.columns.indices.map(intervalScale)
    return [
      """
      <details data-needs-script hidden><summary>Choose columns</summary>
      <fieldset class="choices grid-of-choices"><legend class="unseen">Columns</legend>
      \(report.columns.indices.map(columnBox))</fieldset>
      </details>

      """,
      .table(
        "leaderboard sortable", caption: "Mean scores times 100, with their intervals",
        head: [.nameHeading("strategy")]
          + report.columns.indices.map { "<th scope=\"col\" \(scoreAttributes($0))>\(title($0))</th>" }
          + rank.map { .nameHeading($0.column.title) } + [
            .numberHeading("share %"), .numberHeading("words"),
          ],
        groups: groups.map { $0.map { leaderboardRow($0, scales) } }),
      """
      <p class="legend"><svg class="bar sample" width="120" height="14" aria-hidden="true">\
      <rect class="span" x="15%" width="70%" y="3" height="8"/>\
      <line class="range" x1="40%" x2="70%" y1="7" y2="7"/><line class="mean" x1="55%" x2="55%" y1="0" y2="14"/></svg> \
      The band runs from random to oracle, the thick line is the interval, the stroke across it the mean.</p>
      \(.notes(tableNotes))
      """,
    ]
  }

  /// The places in the first column, if there are any.
  private var rank: ArraySlice<(column: Grid.Column, cell: (ScoreTable.Row) -> Grid.Cell)> {
    report.table.standingColumns.prefix(1)
  }

  private func columnBox(_ column: Int) -> Markup {
    """
    <label><input type="checkbox" name="column" value="\(report.columns[column].key)"\
    \(.if(shownColumns.contains(column), " checked"))> \(title(column))</label>

    """
  }

  private func scoreAttributes(_ column: Int) -> Markup {
    """
    class="score" data-column="\(report.columns[column].key)"\(.if(!shownColumns.contains(column), " hidden"))
    """
  }

  private var tableNotes: [String] {
    let grid = Grid(report.table, of: report.record)
    return grid.legend + (report.notes + grid.notes).filter { $0.kind != .warning }.map(\.sentence)
  }

  private func intervalScale(_ column: Int) -> Scale {
    Scale(around: report.rows.compactMap { $0.estimates[column] }.flatMap { [$0.low, $0.high, $0.mean] })
  }

  private func leaderboardRow(_ row: RunReport.Row, _ scales: [Scale]) -> Markup {
    let standing = row.standing
    let share = (standing.shares.first ?? nil)?.mean
    return """
      <tr><th scope="row">\(.name(standing.name))\(Self.badge(of: standing.role))</th>\
      \(report.columns.indices.map { scoreCell(row, $0, scales[$0]) })\
      \(rank.map { "<td class=\"rank\">\($0.cell(standing).words)</td>" as Markup })\
      <td class="number" data-value="\(share.map { "\($0)" } ?? "")">\(share.map { ($0 * 100).digits(0) } ?? "–")</td>\
      <td class="number" data-value="\(standing.words.map { "\($0)" } ?? "")">\
      \(standing.words.map { $0.digits(1) } ?? "–")</td></tr>

      """
  }

  private static func badge(of role: System.Role) -> Markup {
    switch role {
    case .floor: " <span class=\"role\">floor</span>"
    case .plain: ""
    case .ceiling: " <span class=\"role\">ceiling</span>"
    }
  }

  private func scoreCell(_ row: RunReport.Row, _ column: Int, _ scale: Scale) -> Markup {
    let attributes = scoreAttributes(column)
    guard let estimate = row.estimates[column] else { return "<td \(attributes)>–</td>" }
    let place = report.table.columns.firstIndex { $0.key == report.columns[column].key }
    let group = place == 0 ? row.standing.standing?.group : nil
    let isBest = place.map { row.standing.isBest[$0] } ?? false
    let hasInterval = report.table.units > 1
    return """
      <td \(attributes) data-value="\("\(estimate.mean)")"><span class="mean\(.if(isBest, " best"))">\
      \(report.columns[column].text(estimate.mean))</span>\
      \(.if(isBest, "<span class=\"best-mark\" title=\"highest of the rows that see no reference\">*</span>"))\
      \(group.map { " <span class=\"group\"><span class=\"unseen\">group </span>\($0)</span>" as Markup } ?? "")\
      \(.if(hasInterval, "<span class=\"interval\">\(report.columns[column].text(estimate.low)) to \(report.columns[column].text(estimate.high))</span>"))\
      \(bar(estimate, column, scale, hasInterval: hasInterval))</td>
      """
  }

  private func bar(_ estimate: Estimate, _ column: Int, _ scale: Scale, hasInterval: Bool) -> Markup {
    let span = report.span(column).map { span -> Markup in
      "<rect class=\"span\" x=\"\(scale.place(span.random))\" width=\"\(scale.width(span.random, span.oracle))\" y=\"3\" height=\"8\"/>"
    }
    return """
      <svg class="bar" width="100%" height="14" aria-hidden="true">\(span ?? "")\
      \(.if(hasInterval, "<line class=\"range\" x1=\"\(scale.place(estimate.low))\" x2=\"\(scale.place(estimate.high))\" y1=\"7\" y2=\"7\"/>"))\
      <line class="mean" x1="\(scale.place(estimate.mean))" x2="\(scale.place(estimate.mean))" y1="0" y2="14"/></svg>
      """
  }
}

extension Grid.Cell {
  fileprivate var words: String {
    if case .text(let text) = self { text } else { "–" }
  }
}
