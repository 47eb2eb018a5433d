import SumbenchEvaluation
import Foundation
import TestSupport
import Testing

@testable import Reports

struct PageTests {
  static let record = Result {
    try RunRecord(contentsOf: Project.file("Goldens/expected/page/run.json").path)
  }

  private func page(_ report: RunReport) throws -> String { try Page(report, command: "sumbench run").html() }

  /// The page without style, data and script.
  private func visible(_ page: String) -> String {
    page.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/<script.*?<\/script>/.dotMatchesNewlines(), with: "")
      .replacing(/sha256-[^']*/, with: "sha256-")
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
    let text = try page(RunReport(of: record, since: record))
    #expect(text.contains("<h3>Articles that lost, the greatest loss first</h3>\n<p>None.</p>"))
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
