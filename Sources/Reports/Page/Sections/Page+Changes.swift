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
    let cautions = comparison.cautions.map(\.note.sentence)
    return [
      .if(!cautions.isEmpty, "<div class=\"warnings\" role=\"note\">\(.notes(cautions))</div>\n"),
      """
      \(.if(report.changes.count > 1, "<h3>\(.name(change.since))</h3>\n"))\
      <p>This run compared with the run <b>\(.name(change.since))</b> over \(comparison.items.counted(comparison.noun)): \
      newer minus older, the row that lost most on \(column) first. Choose an \(comparison.noun) to see both summaries, \
      with the sentences that were kept, dropped and added.</p>

      """,
      .table(
        "changes", caption: "Rows, newer minus older",
        head: [.nameHeading("strategy")]
          + comparison.columns.map { .numberHeading($0.title(among: comparison.columns)) },
        rows: change.pairs.map { pair in
          "<tr><th scope=\"row\"><a href=\"#\(address(pair.second, change))\">\(.name(pair.second))</a></th>\(comparison.columns.indices.map { Self.changedCell(pair.means[$0], pair.results[$0], comparison.columns[$0]) })</tr>\n"
        }),
      "<h3>\(comparison.noun == "article" ? "Articles" : "Items") that lost, the greatest loss first</h3>\n",
      changedArticles(change.items.lazy.filter(change.isLoss).map(\.self), column, change),
      "<h3>\(comparison.noun == "article" ? "Articles" : "Items") that gained, the greatest gain first</h3>\n",
      changedArticles(change.items.lazy.filter { !change.isLoss($0) }.reversed(), column, change),
      "<details><summary>How it was compared</summary>\n\(.notes(comparison.methodLegend))</details>\n",
    ]
  }

  /// The address of a row and what it was: `pair=textrank,textrank%40older`.
  private func address(_ row: String, _ change: RunChange) -> String {
    "pair=\(row.percentEncoded),\("\(row)@\(change.since)".percentEncoded)"
  }

  private static func changedCell(
    _ means: (first: Double, second: Double), _ result: PairedDifference, _ column: ScoreColumn
  ) -> Markup {
    """
    <td class="number \(result.shade)"><span class="verdict">\(result.verdict.mark)</span>\
    \(column.signedText(result.difference.mean))<span class="p">\(column.text(means.first)) → \
    \(column.text(means.second))</span><span class="p">\(result.probability)</span></td>
    """
  }

  private func changedArticles(
    _ changes: [RunChange.ItemChange], _ title: String, _ change: RunChange
  ) -> Markup {
    if changes.isEmpty { return "<p>None.</p>\n" }
    let column = change.comparison.columns[0]
    let table: Markup = .table(
      "changed sortable", caption: "\(title) of single \(change.comparison.noun)s",
      head: [.nameHeading(change.comparison.noun), .nameHeading("strategy")]
        + ["older", "newer", "difference"].map(Markup.numberHeading),
      rows: changes.prefix(Self.listed).map { item in
        """
        <tr><th scope="row"><a href="#\(address(item.row, change))&amp;article=\(item.id.percentEncoded)">\(.name(item.id))</a></th>\
        <td>\(.name(item.row))</td>\(.number(column.text(item.older)))\
        \(.number(column.text(item.newer)))\(.number(column.signedText(item.difference)))</tr>

        """
      })
    let rest = changes.count - Self.listed
    return "\(table)\(.if(rest > 0, "<p>And \(rest) more: choose a row above for its whole list.</p>\n"))"
  }
}
