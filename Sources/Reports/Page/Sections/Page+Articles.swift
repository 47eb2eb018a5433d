import SumbenchSupport
import SumbenchEvaluation
import Foundation

extension Page {
  /// Two rows beside each other, the list of articles and the view of one, all drawn by the script; without it, the list
  /// as a table.
  var articles: [Markup] {
    [
      """
      <p>\(textsNote)</p>
      <div data-needs-script hidden>
      <form class="choices" id="pair-choice">
      <span class="group-of-choices">
      <label>Row <select id="pair-a"></select></label>
      <label>minus <select id="pair-b"></select></label>
      <button type="button" id="swap">Exchange</button>
      </span>
      <label>Score <select id="score"></select></label>
      </form>
      <div id="pair-view"></div>
      <form class="choices" id="filter">
      <label>Search <input type="search" id="search" autocomplete="off"></label>
      <label>Show <select id="outcome"></select></label>
      <label>difference of at least <input type="number" id="by" min="0" max="100" step="0.1" inputmode="decimal"></label>
      <span id="key-filters" class="group-of-choices"></span>
      <label><input type="checkbox" id="all-rows"> All rows</label>
      </form>
      <p role="status" id="found"></p>
      <div id="list" class="scroll" role="group" aria-label="List of \(report.record.noun)s" tabindex="0"></div>
      <p><button type="button" id="more" hidden>Show more</button></p>
      <div id="article"></div>
      </div>
      <noscript>
      <p>The texts are shown by script.</p>
      \(plainList)</noscript>

      """
    ]
  }

  /// Why there are no texts, and what shows them.
  private var missingTextsNote: Markup {
    if report.record.hasArticles {
      return "The texts are not in this report: it was made without the corpus (--corpus PATH puts them in)."
    }
    if report.record.systems.allSatisfy({ $0.source == .scores }) {
      return "There are no texts in this report: the run was made of scores."
    }
    return """
      The texts are not in this report, which shows those of articles that were summarized by sumbench run alone. \
      ‘sumbench show RUN ID --corpus FILE’ shows those of an \(report.record.noun), from the files that were scored.
      """
  }

  private var textsNote: Markup {
    let (noun, all, whole) = (report.record.noun, report.record.items.count, report.whole.count)
    guard report.texts != nil else { return missingTextsNote }
    if whole == all { return "Choose an article to read it beside its references and summaries." }
    if whole == 0 { return "The texts were left out (--report-articles)." }
    let which: Markup =
      switch report.choice {
      case .worst where !report.changes.isEmpty: "those that lost most since the older run"
      case .worst: "those with the lowest mean of the rows"
      default: report.changes.isEmpty ? "those on which the rows differ most" : "those that changed most"
      }
    let reason: Markup =
      report.choice.isLimitedBySize
      ? ": a page of \(RunReport.usualBytes / 1_000_000) MB holds no more; --report-articles N|worst:N|all puts others in"
      : ""
    let columns: Markup = .if(
      report.listed.count < report.columns.count,
      " Scores of single \(noun)s are those of the table alone, for the same reason.")
    return """
      All \(all) \(noun)s are in the list; \(whole.counted(noun)) can be read here, \(which)\(reason).\(columns)
      """
  }

  /// As many cells as a list for readers without script has.
  private static let plainCells = 20_000

  /// Articles with their score in the first column.
  private var plainList: Markup {
    let items = report.record.items
    let column = report.columns[firstColumn]
    let place = report.record.places(of: [column])[0]
    let shown = items.ids.indices.prefix(max(1, Self.plainCells / (report.rows.count + 2)))
    let table: Markup = .table(
      "grid", caption: "\(title(firstColumn)) of every \(report.record.noun)",
      head: [.nameHeading(report.record.noun)] + (items.articles.isEmpty ? [] : [.numberHeading("words")])
        + report.rows.map { .numberHeading($0.standing.name) },
      rows: shown.map { item in
        .row(
          items.ids[item],
          (items.articles.isEmpty ? [] : [.number("\(items.articles[item].words)")])
            + report.rows.map { .number($0.system.value(item, place).map(column.text) ?? "–") })
      })
    let rest = items.count - shown.count
    return "\(table)\(.if(rest > 0, "<p>And \(rest) more, which the script shows.</p>\n"))"
  }
}

extension ArticleChoice {
  fileprivate var isLimitedBySize: Bool { if case .fitting = self { true } else { false } }
}

extension String {
  /// The text as part of an address, as the script's encodeURIComponent writes it.
  var percentEncoded: String {
    let plain = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()")
    return addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
