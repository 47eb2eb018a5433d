import Evaluation
import Statistics

extension Page {
  /// As many articles as are listed for either direction.
  private static let listed = 50

  /// What changed since an older run, the worst first.
  func changes(_ change: RunChange) -> [Markup] {
    let comparison = change.comparison
    let column = comparison.columns[0].title(among: comparison.columns)
    let grid = Grid(comparison, title: "", signature: "")
    let cautions = comparison.cautions.map(\.sentence)
    return [
      .if(!cautions.isEmpty, "<div class=\"warnings\" role=\"note\">\(.notes(cautions))</div>\n"),
      """
      <p>This run compared with an older one over \(comparison.items.counted("article")): newer minus older, times \
      100, the row that lost most on \(column) first.</p>

      """,
      .table(
        "changes", caption: "Strategies, newer minus older",
        head: [.nameHeading("strategy")]
          + comparison.columns.map { .numberHeading($0.title(among: comparison.columns)) },
        rows: change.pairs.map { pair in
          .row(pair.second, zip(pair.means, pair.results).map(Self.changedCell))
        }),
      "<h3>Articles that lost, the greatest loss first</h3>\n",
      Self.changedArticles(Array(change.articles.prefix { $0.difference < 0 }), column),
      "<h3>Articles that gained, the greatest gain first</h3>\n",
      Self.changedArticles(change.articles.drop { $0.difference < 0 }.reversed(), column),
      """
      <details><summary>All numbers</summary>
      \(grid.table(caption: "Newer minus older"))\(.notes(grid.notes))</details>

      """,
    ]
  }

  private static func changedCell(_ means: (first: Double, second: Double), _ result: PairedDifference)
    -> Markup
  {
    """
    <td class="number \(result.shade)"><span class="verdict">\(result.verdict.mark)</span>\
    \((result.difference.mean * 100).signedDigits(2))<span class="p">\((means.first * 100).digits(2)) → \
    \((means.second * 100).digits(2))</span><span class="p">p \(result.adjustedP.probabilityDigits)</span></td>
    """
  }

  private static func changedArticles(_ changes: [RunChange.ArticleChange], _ column: String) -> Markup {
    if changes.isEmpty { return "<p>None.</p>\n" }
    let table: Markup = .table(
      "changed sortable", caption: "\(column) times 100 of single articles",
      head: [.nameHeading("article"), .nameHeading("strategy")]
        + ["older", "newer", "difference"].map(Markup.numberHeading),
      rows: changes.prefix(listed).map(changedRow))
    return "\(table)\(.if(changes.count > listed, "<p>And \(changes.count - listed) more.</p>\n"))"
  }

  private static func changedRow(_ change: RunChange.ArticleChange) -> Markup {
    """
    <tr><th scope="row"><a href="#article=\(change.id.percentEncoded)">\(.name(change.id))</a></th>\
    <td>\(.name(change.row))</td>\(.number((change.older * 100).digits(2)))\
    \(.number((change.newer * 100).digits(2)))\(.number((change.difference * 100).signedDigits(2)))</tr>

    """
  }
}
