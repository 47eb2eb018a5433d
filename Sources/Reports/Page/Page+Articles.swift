import SumbenchSupport
import SumbenchEvaluation
import Foundation

extension Page {
  /// The list of articles and the view of one, both drawn by the script; without it, the list as a table.
  var articles: [Markup] {
    let floor = report.rows.firstIndex { $0.standing.name == "lead-3" } ?? 0
    return [
      """
      <p>\(textsNote)</p>
      <form class="choices" id="filter" data-needs-script hidden>
      <label>Search <input type="search" id="search" autocomplete="off"></label>
      <label>Score <select id="list-column"></select></label>
      <span class="group-of-choices">
      <label>Only where <select id="better">\(rowOptions(selected: defaultRow))</select></label>
      <label>is better than <select id="than">\(rowOptions(selected: floor))</select></label>
      <label>by at least <input type="number" id="by" min="0" max="100" step="0.1" inputmode="decimal"></label>
      </span>
      </form>
      <p role="status" id="found" data-needs-script hidden></p>
      <div id="list" class="scroll" role="group" aria-label="List of articles" tabindex="0" data-needs-script hidden></div>
      <p data-needs-script hidden><button type="button" id="more" hidden>Show more</button></p>
      <div id="article" data-needs-script hidden></div>
      <noscript>
      <p>The texts are shown by script.</p>
      \(plainList)</noscript>

      """
    ]
  }

  private var textsNote: String {
    report.texts == nil
      ? "The texts are not in this report: it was made without the corpus (--corpus PATH puts them in)."
      : "Choose an article to read it beside its references and summaries."
  }

  /// Every article with its score in the first column.
  private var plainList: Markup {
    let items = report.record.items
    let column = report.columns[firstColumn]
    let place = report.record.places(of: [column])[0]
    return .table(
      "grid", caption: "\(title(firstColumn)) of every \(report.record.noun)",
      head: [.nameHeading(report.record.noun)] + (items.articles.isEmpty ? [] : [.numberHeading("words")])
        + report.rows.map { .numberHeading($0.standing.name) },
      rows: items.ids.indices.map { item in
        .row(
          items.ids[item],
          (items.articles.isEmpty ? [] : [.number("\(items.articles[item].words)")])
            + report.rows.map { .number($0.system.value(item, place).map(column.text) ?? "–") })
      })
  }
}

extension String {
  /// The text as part of an address, as the script's encodeURIComponent writes it.
  var percentEncoded: String {
    let plain = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()")
    return addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
