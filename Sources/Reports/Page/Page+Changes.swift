import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// As many articles as are listed for either direction.
  private static let listed = 50

  /// What changed since an older run, the worst first.
  func changes(_ change: RunChange) -> [Markup] {
    let comparison = change.comparison
    let column = comparison.columns[0].title(among: comparison.columns)
    let grid = Grid(comparison, title: "", signature: "")
    let cautions = comparison.cautions.map(\.note.sentence)
    return [
      .if(!cautions.isEmpty, "<div class=\"warnings\" role=\"note\">\(.notes(cautions))</div>\n"),
      """
      <p>This run compared with an older one over \(comparison.items.counted(comparison.noun)): newer minus older, times \
      100, the row that lost most on \(column) first.</p>

      """,
      .table(
        "changes", caption: "Strategies, newer minus older",
        head: [.nameHeading("strategy")]
          + comparison.columns.map { .numberHeading($0.title(among: comparison.columns)) },
        rows: change.pairs.map { pair in
          .row(
            pair.second,
            comparison.columns.indices.map {
              Self.changedCell(pair.means[$0], pair.results[$0], comparison.columns[$0])
            })
        }),
      "<h3>Articles that lost, the greatest loss first</h3>\n",
      Self.changedArticles(Array(change.items.prefix(while: change.isLoss)), column, comparison.columns[0]),
      "<h3>Articles that gained, the greatest gain first</h3>\n",
      Self.changedArticles(change.items.drop(while: change.isLoss).reversed(), column, comparison.columns[0]),
      """
      <details><summary>All numbers</summary>
      \(grid.table(caption: "Newer minus older"))\(.notes(grid.lines))</details>

      """,
    ]
  }

  private static func changedCell(
    _ means: (first: Double, second: Double), _ result: PairedDifference, _ column: ScoreColumn
  ) -> Markup {
    """
    <td class="number \(result.shade)"><span class="verdict">\(result.verdict.mark)</span>\
    \(column.signedText(result.difference.mean))<span class="p">\(column.text(means.first)) → \
    \(column.text(means.second))</span><span class="p">p \(result.adjustedP.probabilityDigits)</span></td>
    """
  }

  private static func changedArticles(
    _ changes: [RunChange.ItemChange], _ title: String, _ column: ScoreColumn
  ) -> Markup {
    if changes.isEmpty { return "<p>None.</p>\n" }
    let table: Markup = .table(
      "changed sortable", caption: "\(title) of single articles",
      head: [.nameHeading("article"), .nameHeading("strategy")]
        + ["older", "newer", "difference"].map(Markup.numberHeading),
      rows: changes.prefix(listed).map { changedRow($0, column) })
    return "\(table)\(.if(changes.count > listed, "<p>And \(changes.count - listed) more.</p>\n"))"
  }

  private static func changedRow(_ change: RunChange.ItemChange, _ column: ScoreColumn) -> Markup {
    """
    <tr><th scope="row"><a href="#article=\(change.id.percentEncoded)">\(.name(change.id))</a></th>\
    <td>\(.name(change.row))</td>\(.number(column.text(change.older)))\
    \(.number(column.text(change.newer)))\(.number(column.signedText(change.difference)))</tr>

    """
  }
}
