import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// The table of scores: means on an axis, differences from the baseline, and every column of the report, of which the
  /// script shows more than the run's own.
  var leaderboard: [Markup] {
    let groups = [System.Role.floor, .plain, .ceiling].map { role in
      report.rows.filter { $0.standing.role == role }
    }.filter { !$0.isEmpty }
    let forests = shownColumns.map { ($0, forest($0)) }
    let differences = differenceForest
    let parts: [Markup] = [
      columnSwitch("leaderboard"),
      """
      <details data-needs-script hidden><summary>Choose columns</summary>
      <fieldset class="choices grid-of-choices"><legend class="unseen">Columns</legend>
      \(report.columns.indices.map(columnBox))</fieldset>
      </details>

      """,
      .table(
        "leaderboard sortable", caption: "Mean scores\(isScaled ? " times 100" : ""), with their intervals",
        head: [.nameHeading(report.record.hasArticles ? "strategy" : "system")]
          + (forests.isEmpty ? [] : [forestHeading(forests)])
          + (differences.map { [Self.differenceHeading($0.forest, $0.baseline)] } ?? [])
          + standingHeadings
          + report.columns.indices.map { "<th scope=\"col\" \(scoreAttributes($0))>\(title($0))</th>" }
          + (hasShares ? [.numberHeading("share %")] : [])
          + (hasWords ? [.numberHeading("words")] : []),
        groups: groups.map { $0.map { leaderboardRow($0, forests, differences) } }),
      """
      <p class="legend">\(.if(report.table.units > 1, "The thick line is the interval, the stroke across it the mean; "))an \
      arrow points to what lies beyond the axis, which shows the rows that are compared.\
      \(differences.map { differenceNote($0.baseline) } ?? "")</p>
      \(.notes(tableNotes))
      """,
    ]
    return parts + self.groups
  }

  private func differenceNote(_ baseline: String) -> Markup {
    let intervals: Markup =
      report.isTooSmall
      ? "have no intervals: of so few \(report.record.noun)s they would tell nothing"
      : "have simultaneous intervals, those of the comparisons that ranks follow from"
    return " Differences from \(.name(baseline)) \(intervals)."
  }

  private var isScaled: Bool { report.table.columns.contains { $0.factor == 100 } }
  private var hasShares: Bool { report.rows.contains { ($0.standing.shares.first ?? nil) != nil } }
  private var hasWords: Bool { report.rows.contains { $0.standing.words != nil } }

  /// The rows by which axes are chosen.
  private var central: [RunReport.Row] {
    let names = Set(report.table.centralRows.map(\.name))
    return report.rows.filter { names.contains($0.standing.name) }
  }

  private func forest(_ column: Int) -> Forest {
    let baseline = report.baseline.flatMap { name in report.rows.first { $0.standing.name == name } }
    return Forest(
      of: central.compactMap { $0.estimates[column] }, report.columns[column],
      line: baseline?.estimates[column]?.mean)
  }

  private var differenceForest: (forest: Forest, baseline: String, column: ScoreColumn)? {
    guard let comparison = report.comparison, let baseline = report.baseline else { return nil }
    let names = central.map(\.standing.name)
    let estimates = names.compactMap { name in
      comparison.result(name, minus: baseline).map { report.isTooSmall ? $0.difference.alone : $0.difference }
    }
    if estimates.isEmpty { return nil }
    return (Forest(of: estimates, comparison.columns[0], line: 0), baseline, comparison.columns[0])
  }

  private func forestHeading(_ forests: [(column: Int, forest: Forest)]) -> Markup {
    let variants = forests.map {
      variant("leaderboard", $0.column, "\(title($0.column))\($0.forest.axis)", "span")
    }
    return "<th scope=\"col\" class=\"plot\">\(variants)</th>"
  }

  private static func differenceHeading(_ forest: Forest, _ baseline: String) -> Markup {
    "<th scope=\"col\" class=\"plot difference\">minus \(.name(baseline))\(forest.axis)</th>"
  }

  /// A part of the page that is there for one column.
  func variant(_ part: String, _ column: Int, _ content: Markup, _ element: Markup = "div") -> Markup {
    """
    <\(element) class="variant" data-for="\(part)" data-column="\(report.columns[column].key)"\
    \(.if(column != firstColumn, " hidden"))>\(content)</\(element)>
    """
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

  private static let countWords =
    "beats, loses to, open: rows that it is better than, worse than, and cannot be told from"

  private var tableNotes: [String] {
    let grid = Grid(report.table, of: report.record)
    let notes = grid.legend + (report.notes + grid.notes).filter { $0.kind != .warning }.map(\.sentence)
    // Neither letters nor ranks are shown where there are too many letters.
    let unread = ScoreTable.lettersLegend + ScoreTable.rankLegend
    return isSoup ? notes.map { $0.replacing(unread, with: Self.countWords) } : notes
  }

  private func leaderboardRow(
    _ row: RunReport.Row, _ forests: [(column: Int, forest: Forest)],
    _ differences: (forest: Forest, baseline: String, column: ScoreColumn)?
  ) -> Markup {
    let standing = row.standing
    let share = (standing.shares.first ?? nil)?.mean
    let plots = forests.map { column, forest in
      variant(
        "leaderboard", column,
        row.estimates[column].map { forest.row($0, hasInterval: report.table.units > 1) } ?? "–", "span")
    }
    return """
      <tr><th scope="row">\(.name(standing.name))\(Self.badge(of: standing.role))</th>\
      \(.if(!forests.isEmpty, "<td class=\"plot\">\(plots)</td>"))\
      \(differences.map { differenceCell(standing.name, $0) } ?? "")\
      \(standingCells(standing))\(report.columns.indices.map { scoreCell(row, $0) })\
      \(.if(hasShares, "<td class=\"number\" data-value=\"\(share.map { "\($0)" } ?? "")\">\(share.map { ($0 * 100).digits(0) } ?? "–")</td>"))\
      \(.if(hasWords, "<td class=\"number\" data-value=\"\(standing.words.map { "\($0)" } ?? "")\">\(standing.words.map { $0.digits(1) } ?? "–")</td>"))</tr>

      """
  }

  private func differenceCell(
    _ name: String, _ differences: (forest: Forest, baseline: String, column: ScoreColumn)
  ) -> Markup {
    guard let result = report.comparison?.result(name, minus: differences.baseline) else {
      return "<td class=\"plot difference\">\(name == differences.baseline ? "the baseline" : "–")</td>"
    }
    let (column, difference) = (differences.column, result.difference)
    let tone: Markup = result.verdict == .better ? "better" : result.verdict == .worse ? "worse" : ""
    return """
      <td class="plot difference">\
      \(differences.forest.row(difference, hasInterval: !report.isTooSmall, tone: tone))\
      <span class="interval"><span class="verdict">\(result.verdict.mark)</span>\(column.signedText(difference.mean))\
      \(.if(!report.isTooSmall, " [\(column.signedText(difference.low)), \(column.signedText(difference.high))]"))\
      </span></td>
      """
  }

  private static func badge(of role: System.Role) -> Markup {
    switch role {
    case .floor: " <span class=\"role\">floor</span>"
    case .plain: ""
    case .ceiling: " <span class=\"role\">ceiling</span>"
    }
  }

  private func scoreCell(_ row: RunReport.Row, _ column: Int) -> Markup {
    let attributes = scoreAttributes(column)
    guard let estimate = row.estimates[column] else { return "<td \(attributes)>–</td>" }
    let place = report.table.columns.firstIndex { $0.key == report.columns[column].key }
    let group = place == 0 && !isSoup ? row.standing.standing?.group : nil
    let isBest = place.map { row.standing.isBest[$0] } ?? false
    let hasInterval = report.table.units > 1
    return """
      <td \(attributes) data-value="\("\(estimate.mean)")"><span class="mean\(.if(isBest, " best"))">\
      \(report.columns[column].text(estimate.mean))</span>\
      \(.if(isBest, "<span class=\"best-mark\" title=\"highest of the rows that see no reference\">*</span>"))\
      \(group.map { " <span class=\"group\"><span class=\"unseen\">group </span>\($0)</span>" as Markup } ?? "")\
      \(.if(hasInterval, "<span class=\"interval\">\(report.columns[column].text(estimate.low)) to \(report.columns[column].text(estimate.high))</span>"))</td>
      """
  }
}

extension Estimate {
  /// The mean as if nothing were known of its spread.
  fileprivate var alone: Estimate { Estimate(mean: mean, low: mean, high: mean) }
}

extension Page {
  /// Whether the letters of the groups would be read by nobody: many letters, or many in one row.
  var isSoup: Bool {
    let groups = report.rows.compactMap(\.standing.standing?.group)
    return groups.contains { $0.count > 4 } || Set(groups.joined()).count > 8
  }

  private var hasStandings: Bool { report.rows.contains { $0.standing.standing != nil } }

  fileprivate var standingHeadings: [Markup] {
    if !hasStandings { return [] }
    return isSoup
      ? [.numberHeading("beats"), .numberHeading("loses to"), .numberHeading("open")] : [.nameHeading("rank")]
  }

  /// The ranks that remain possible, or how many rows it beats, loses to, and cannot be told from.
  fileprivate func standingCells(_ row: ScoreTable.Row) -> Markup {
    if !hasStandings { return "" }
    let entrants = report.rows.count { $0.standing.standing != nil }
    guard let ranks = row.standing?.ranks else {
      return isSoup ? "\((0..<3).map { _ in Markup.number("–") })" : "<td class=\"rank\">–</td>"
    }
    if !isSoup {
      let text = ranks.count == 1 ? "\(ranks.lowerBound)" : "\(ranks.lowerBound) to \(ranks.upperBound)"
      return "<td class=\"rank\" data-value=\"\(ranks.lowerBound)\">\(text)</td>"
    }
    let (beats, loses) = (entrants - ranks.upperBound, ranks.lowerBound - 1)
    return "\([beats, loses, entrants - 1 - beats - loses].map { Markup.number("\($0)") })"
  }
}
