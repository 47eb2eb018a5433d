import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// Every row with every other: a matrix for each column, and all numbers in a table.
  func pairs(_ comparison: Comparison) -> [Markup] {
    let grid = Grid(comparison, title: "", signature: "")
    return [
      """
      <p>Row minus column, times 100; below it p, corrected for all comparisons of the table. \
      <span class="verdict">▲</span>the row is better, <span class="verdict">▼</span>worse; without a mark there is \
      no evidence of a difference. The shade is the size of the effect, whatever its p. All pairs in all columns are \
      corrected together here; ranks and groups of the leaderboard are about the pairs in its first column alone, so that \
      a difference may count there and not here.</p>

      """,
      columnSwitch("pairs"),
    ] + comparison.columns.indices.map { matrix(comparison, $0) } + [
      """
      <p class="legend">Effect: <span class="key worse-3">–0.8</span><span class="key worse-2">–0.5</span>\
      <span class="key worse-1">–0.2</span><span class="key">0</span><span class="key better-1">0.2</span>\
      <span class="key better-2">0.5</span><span class="key better-3">0.8</span> standard deviations of the \
      articles' differences, and beyond</p>
      <details><summary>All comparisons in numbers</summary>
      \(grid.table(caption: "All comparisons: second minus first"))</details>
      <details><summary>In words</summary>
      \(.notes(grid.lines))</details>

      """
    ]
  }

  private func matrix(_ comparison: Comparison, _ column: Int) -> Markup {
    let names = report.rows.map(\.standing.name).filter { name in
      comparison.pairs.contains { $0.first == name || $0.second == name }
    }
    let title = comparison.columns[column].title(among: comparison.columns)
    let table: Markup = .table(
      "matrix", caption: "\(title): row minus column",
      head: ["<td></td>"] + names.map { "<th scope=\"col\">\(.name($0))</th>" },
      rows: names.map { name in .row(name, names.map { comparison.cell(name, minus: $0, column) }) })
    return """
      <div class="variant" data-for="pairs" data-column="\(comparison.columns[column].key)">
      \(table)</div>

      """
  }
}

extension Comparison {
  fileprivate func cell(_ row: String, minus other: String, _ column: Int) -> Markup {
    guard row != other else { return "<td class=\"self\"></td>" }
    let result =
      pairs.first { $0.first == other && $0.second == row }.map { $0.results[column] }
      ?? pairs.first { $0.first == row && $0.second == other }.map { $0.results[column].reversed }
    guard let result else { return "<td>–</td>" }
    let details = """
      \(row) minus \(other): interval \(columns[column].signedText(result.difference.low)) to \
      \(columns[column].signedText(result.difference.high)); better on \(result.wins), equal on \(result.ties), worse on \
      \(result.losses.counted(noun)); effect \(result.effectSize.map { $0.signedDigits(2) } ?? "none")
      """
    return """
      <td class="\(result.shade)" title="\(details)"><span class="verdict">\(result.verdict.mark)</span>\
      \(columns[column].signedText(result.difference.mean))<span class="p">p \(result.adjustedP.probabilityDigits)</span></td>
      """
  }
}

extension PairedDifference {
  /// Cohen's three sizes, either way; a difference that is the same on every article has no deviation, and is large.
  var shade: String {
    guard difference.mean != 0 else { return "" }
    let size = effectSize?.magnitude ?? .infinity
    guard let step = [0.8, 0.5, 0.2].firstIndex(where: { size >= $0 }) else { return "" }
    return "\(difference.mean > 0 ? "better" : "worse")-\(3 - step)"
  }
}

extension PairedDifference.Verdict {
  /// The verdict as a sign, with words for those who do not see it.
  var mark: Markup {
    switch self {
    case .better: "<span aria-hidden=\"true\">▲</span><span class=\"unseen\">better </span>"
    case .worse: "<span aria-hidden=\"true\">▼</span><span class=\"unseen\">worse </span>"
    case .noEvidence, .tooFewItems: ""
    }
  }
}
