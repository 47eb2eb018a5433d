import Foundation
import SumbenchEvaluation
import SumbenchStatistics
import TestSupport
import Testing

@testable import Reports

struct PageTests {
  static let record = Result {
    try RunRecord(contentsOf: Project.file("Goldens/expected/page/run.json").path)
  }

  private func page(_ report: RunReport) -> String {
    Page(report, recipe: Page.Recipe(command: "sumbench run")).html()
  }

  /// The page without style, data and script.
  private func visible(_ page: String) -> String {
    page.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/<script.*?<\/script>/.dotMatchesNewlines(), with: "")
      .replacing(/sha256-[A-Za-z0-9+\/=]*/, with: "sha256-")
  }

  @Test func pageIsWhatIsRecorded() throws {
    let record = try Self.record.get()
    try expectRecorded(visible(page(RunReport(of: record))), as: "page/page.html.txt")
  }

  @Test func signatureStandsInTheHeaderWhole() throws {
    let record = try Self.record.get()
    let header = try page(RunReport(of: record)).split(separator: "</header>")[0]
    #expect(header.replacing("<wbr>", with: "").contains(">\(record.signature)</code>"))
  }

  @Test func runAgainstItselfHasNoChangedArticles() throws {
    let record = try Self.record.get()
    let text = try page(RunReport(of: record, since: [OlderRun(name: "older", record: record)]))
    #expect(text.contains("<h3>Articles that lost, the greatest loss first</h3>\n<p>None.</p>"))
  }

  @Test func whatIsMissingOfTheCallIsSaid() throws {
    let recipe = Page.Recipe(command: "sumbench run --corpus CORPUS", missing: ["CORPUS: where it is."])
    let text = Page(try RunReport(of: Self.record.get()), recipe: recipe).html()
    #expect(
      text.contains("<p>What the record does not say:</p>") && text.contains("<li>CORPUS: where it is.</li>"))
    #expect(!text.contains("The same call gives the same bytes"))
  }

  /// The numbers of the matrix are those of `compare`, from the family that the ranks of the table follow from.
  @Test func matrixHasTheNumbersOfTheTable() throws {
    let record = try Self.record.get()
    let report = try RunReport(of: record)
    let rules = ComparisonRules(interval: record.settings.interval, seed: record.settings.seed)
    let compared = try Comparison(of: record, columns: [record.shownColumns[0]], rules: rules)
    let comparison = try #require(report.comparison)
    #expect(comparison.pairs.map(\.first) == compared.pairs.map(\.first))
    #expect(comparison.pairs.map(\.second) == compared.pairs.map(\.second))
    #expect(
      comparison.pairs.map { $0.results[0].adjustedP } == compared.pairs.map { $0.results[0].adjustedP })
    #expect(
      comparison.pairs.map { $0.results[0].difference } == compared.pairs.map { $0.results[0].difference })
    #expect(comparison.familySize == compared.familySize && comparison.columns == compared.columns)
  }

  @Test func verdictsStandInTheHeader() throws {
    let record = try RunRecord(contentsOf: Project.file("Results/articles/rouge-score").path)
    let header = try page(RunReport(of: record)).split(separator: "</header>")[0].split(
      separator: "<header>")[1]
    #expect(header.contains("On R-1 no row is better than <b><bdi>lead-3</bdi></b>"))
    let detected = try #require(ScoreTable(record).grouping?.detectable)
    #expect(
      header.contains("This corpus detects differences of \((detected * 100).digits(1)) points or more"))
  }

  /// Too few items are a verdict, said once; no p stands anywhere.
  @Test func tooFewArticlesAreTheVerdict() throws {
    let text = try visible(page(RunReport(of: Self.record.get())))
    #expect(text.split(separator: "<b>Too few.</b>").count == 2)
    #expect(text.split(separator: "</header>")[0].contains("3 articles cannot tell rows apart"))
    #expect(!text.contains("class=\"p\">p "))
  }

  /// Letters that nobody would read are bars, drawn by the code of the files.
  @Test func manyGroupsAreADiagram() throws {
    let run = try DrawnRun(lines: DrawnRun.lines((1...43).map { "system-\($0)" }, items: 12))
    let report = try RunReport(of: run.record)
    let text = visible(page(report))
    let drawing = Drawing.criticalDifference(
      RowGroups(try #require(report.comparison)), of: run.record, items: 12, level: 0.95, width: 470)
    #expect(drawing.lines(.bar).count == RowGroups.mostDrawn)
    #expect(text.contains("more group of fewer rows not drawn"))
    #expect(text.matches(of: /<line class="bar"/).count == drawing.lines(.bar).count)
    #expect(text.matches(of: /<circle class="member"/).count == drawing.dots(.member).count)
    let few = try visible(
      page(RunReport(of: RunRecord(contentsOf: Project.file("Results/articles/rouge-score").path))))
    #expect(!few.contains("class=\"picture\""))
  }

  @Test func noMarkupIsShownAsText() throws {
    let text = try visible(page(RunReport(of: Self.record.get())))
    #expect(!text.contains("&lt;"))
  }

  @Test func nothingIsLoadedAndNothingIsStyledInPlace() throws {
    let text = try page(RunReport(of: Self.record.get()))
    #expect(text.matches(of: /\s(?:src|srcset|style|on[a-z]+)=/).isEmpty)
    #expect(!text.contains("http://") || text.contains("http://www.w3.org/2000/svg"))
    #expect(!text.contains("https://") && !text.contains("@import") && !text.contains("url("))
  }
}
