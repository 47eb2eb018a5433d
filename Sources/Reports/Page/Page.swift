package import SumbenchEvaluation
import Foundation

/// The report of a run as one page that needs no server, no network and no other file.
///
/// Its tables are plain HTML; a script of our own sorts them, and draws what would be too much at once from one
/// block of JSON. Nothing but this script and style may run, load or be sent, see `ContentSecurityPolicy`.
package struct Page {
  let report: RunReport
  let recipe: Recipe

  /// How a run is made again.
  package struct Recipe: Hashable, Sendable {
    /// The call; empty where there is none.
    package let command: String
    /// What has to be put in, or done beside it, a sentence each; none where the call works as it is.
    package let missing: [String]

    package init(command: String, missing: [String] = []) {
      (self.command, self.missing) = (command, missing)
    }
  }

  /// A page of a report.
  package init(_ report: RunReport, recipe: Recipe) {
    self.report = report
    self.recipe = recipe
  }

  /// The page as text.
  package func html() -> String {
    let style = [PackageResources.page_css, PackageResources.print_css].map {
      String(decoding: $0, as: UTF8.self)
    }
    .joined(separator: "\n")
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
      <script type="application/json" id="data">\(verbatim: PageData(report).json())</script>
      <script>\(verbatim: script)</script>
      </body>
      </html>

      """
    return page.text
  }

  private static let scripts = [
    PackageResources.page_js, PackageResources.state_js, PackageResources.tables_js,
    PackageResources.charts_js,
    PackageResources.matches_js, PackageResources.pair_js, PackageResources.matrix_js,
    PackageResources.list_js, PackageResources.reader_js,
  ]

  private typealias Section = (id: String, title: String, content: [Markup])

  private var sections: [Section] {
    let reader: Section = ("articles", "Article by article", articles)
    // Of a single article there is nothing to see but it.
    var sections: [Section] = report.record.items.count == 1 ? [reader] : []
    sections.append(("leaderboard", "Leaderboard", leaderboard))
    if let history = report.history { sections.append(("history", "History", self.history(history))) }
    if !report.changes.isEmpty { sections.append(("changes", "Changes", report.changes.flatMap(changes))) }
    if let comparison = report.comparison { sections.append(("pairs", "Pairwise", pairs(comparison))) }
    if report.record.items.count != 1 { sections.append(reader) }
    sections.append(("spread", "Distributions", distributions))
    if let table = report.diagnostics { sections.append(("summaries", "Summaries", diagnostics(table))) }
    sections.append(("method", "Method", method))
    return sections
  }
}

extension Page {
  /// The columns that the run's own table shows, by their place among all columns.
  var shownColumns: [Int] { report.shownColumns }

  /// `R-1 F1`: with the measure, since the page has all of them.
  func title(_ column: Int) -> String { report.columns[column].title(among: report.columns) }

  /// The column that sorts the rows.
  var firstColumn: Int { shownColumns.first ?? 0 }
}
