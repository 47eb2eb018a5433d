package import SumbenchEvaluation
import Foundation

/// The report of a run as one page that needs no server, no network and no other file.
///
/// Its tables are plain HTML; a script of our own sorts them, and draws what would be too much at once from one
/// block of JSON. Nothing but this script and style may run, load or be sent, see `ContentSecurityPolicy`.
package struct Page {
  let report: RunReport
  let command: String

  /// A page of a report; `command` is the call that makes the run again.
  package init(_ report: RunReport, command: String) {
    self.report = report
    self.command = command
  }

  /// The page as text.
  package func html() throws -> String {
    let style = String(decoding: PackageResources.page_css, as: UTF8.self)
    let script = Self.scripts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let policy = ContentSecurityPolicy(scripts: [script], styles: [style])
    let sections = self.sections
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy.text)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="sumbench \(Version.current)">
      <title>\(report.record.name): \(report.record.settings.rules.map { "summaries scored by \($0.name)" } ?? "scores")</title>
      <style>\(verbatim: style)</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the results</a>
      \(header)
      <nav aria-label="Sections"><ul>
      \(sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" })</ul></nav>
      <main id="main">
      \(sections.map { .section($0.id, $0.title, $0.content) })</main>
      <footer><p>Made by sumbench \(Version.current). One file: it loads nothing and sends nothing.</p></footer>
      <script type="application/json" id="data">\(verbatim: try PageData(report).json())</script>
      <script>\(verbatim: script)</script>
      </body>
      </html>

      """
    return page.text
  }

  private static let scripts = [
    PackageResources.page_js, PackageResources.tables_js, PackageResources.charts_js,
    PackageResources.matches_js, PackageResources.articles_js,
  ]

  private typealias Section = (id: String, title: String, content: [Markup])

  private var sections: [Section] {
    var sections: [Section] = [
      ("leaderboard", "Leaderboard", leaderboard)
    ]
    if let change = report.change { sections.append(("changes", "Changes", changes(change))) }
    if let comparison = report.comparison { sections.append(("pairs", "Pairwise", pairs(comparison))) }
    sections += [
      ("spread", "Distributions", distributions)
    ]
    if let table = report.diagnostics { sections.append(("summaries", "Summaries", diagnostics(table))) }
    sections += [
      ("articles", "Articles", articles),
      ("method", "Method", method),
    ]
    return sections
  }
}

extension Page {
  /// The columns that the run's own table shows, by their place among all columns.
  var shownColumns: [Int] {
    report.table.columns.compactMap { column in report.columns.firstIndex { $0.key == column.key } }
  }

  /// `R-1 F1`: with the measure, since the page has all of them.
  func title(_ column: Int) -> String { report.columns[column].title(among: report.columns) }

  /// The column that sorts the rows.
  var firstColumn: Int { shownColumns.first ?? 0 }
}
