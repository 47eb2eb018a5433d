import Foundation
import SumbenchEvaluation
import SumbenchSupport
import TestSupport
import Testing

@testable import Reports

/// Tables for pull requests.
struct MarkdownTests {
  /// What GitHub takes as a comment.
  private static let limit = 65_536

  private static func grid(
    rows: Int, columns: Int, name: String = "system",
    _ attention: (Int) -> Grid.Row.Attention = { _ in .usual }
  ) -> Grid {
    Grid(
      title: "news",
      columns: (0..<columns).map { Grid.Column(title: "\(name) \($0)", key: "k\($0)") },
      groups: [
        (0..<rows).map { row in
          Grid.Row(
            cells: [.text("\(name) \(row)")]
              + (1..<columns).map { _ in
                .estimate(
                  Grid.Score(
                    mean: "41.50", interval: .init(low: "40.00", high: "43.00"), isBest: false, value: 1))
              }
          ).with(attention(row))
        }
      ], signature: "x")
  }

  @Test(arguments: [(43, 31), (5000, 9), (3, 4000), (20_000, 3)])
  func tableOfAnySizeFitsAComment(rows: Int, columns: Int) {
    let text = ReportFormat.markdown.text(of: Self.grid(rows: rows, columns: columns))
    #expect(text.utf16.count < Self.limit)
    let isWhole = text.split(separator: "\n").count { $0.hasPrefix("| system") } == rows + 1 && columns < 40
    #expect(isWhole != text.contains("> Left out, since a comment has at most 65,536 characters: "))
  }

  @Test func hostileTextsFitAComment() {
    var grid = Self.grid(rows: 30, columns: 5, name: String(repeating: "|👩‍👩‍👧‍👦<", count: 3000))
    grid.failures = (0..<3000).map { "regression \($0)" }
    grid.legend = [String(repeating: "*", count: 100_000)]
    grid.notes = (0..<3000).map { Note(.warning, "w", "warning \($0) of some words") }
    grid.signature = String(repeating: "`s", count: 50_000)
    let text = ReportFormat.markdown.text(of: grid)
    #expect(text.utf16.count < Self.limit)
    #expect(text.contains("lines of text, the end of long texts (…)"))
  }

  @Test func rowsThatAreLeftOutAreCounted() throws {
    let text = ReportFormat.markdown.text(of: Self.grid(rows: 5000, columns: 9))
    let count = try #require(text.firstMatch(of: /Left out[^:]*: (\d+) of 5000 rows\. `--format csv` shows/))
    let shown = text.split(separator: "\n").count { $0.hasPrefix("| system") } - 1
    #expect(try #require(Int(count.1)) == 5000 - shown)
  }

  @Test func failuresAreFirstAndBoldAndPassesFolded() {
    var grid = Self.grid(rows: 6, columns: 2) { $0 == 4 ? .first : $0 == 5 ? .usual : .folded }
    grid.foldedWords = "passed"
    grid.failures = ["regression: system 4"]
    let lines = ReportFormat.markdown.text(of: grid).split(separator: "\n").map(String.init)
    let order = [
      "- **regression: system 4**", "| **system 4** | 41.50 [40.00, 43.00] |",
      "| system 5 | 41.50 [40.00, 43.00] |",
      "<details><summary>4 passed</summary>", "| system 0 | 41.50 [40.00, 43.00] |", "</details>",
    ].map { line in lines.firstIndex(of: line) ?? -1 }
    #expect(order == order.sorted() && order[0] > 0, "\(lines)")
  }

  /// Rows that failed are the last to be left out.
  @Test func failuresAreKeptWherePassesAreLeftOut() {
    let text = ReportFormat.markdown.text(
      of: Self.grid(rows: 4000, columns: 9) { $0 == 3999 ? .first : .folded })
    #expect(text.contains("| **system 3999** |") && text.contains("<summary>3999 "))
  }

  @Test func checkOfThousandsOfVerdictsFitsAndSaysWhereAllAre() throws {
    let run = try RunRecord(contentsOf: Project.file("Results/articles-news/rouge-score/run.json").path)
    var requirements = RegressionCheck.Requirements()
    requirements.floors = (0..<250).map { ScoreFloor(column: "R-1", minimum: 20 + Double($0) / 10) }
    let check = try RegressionCheck(run, against: nil, requirements)
    #expect(check.verdicts.count > 2500)
    let text = ReportFormat.markdown.text(of: Grid(check, title: "check", signature: "s"))
    #expect(text.utf16.count < Self.limit)
    #expect(text.contains("`--format csv, --verdicts FILE or --junit FILE` shows everything"))
  }

  @Test(arguments: [(9, 9, 0), (10, 10, 0), (11, 10, 2), (3000, 10, 2991)])
  func annotationsAreAsManyAsAreShown(failures: Int, lines: Int, joined: Int) throws {
    let run = try RunRecord(contentsOf: Project.file("Results/articles-news/rouge-score/run.json").path)
    var requirements = RegressionCheck.Requirements()
    requirements.rows = ["textrank"]
    requirements.floors = (0..<failures).map { ScoreFloor(column: "R-1", minimum: 50 + Double($0) / 100) }
    let text = try RegressionCheck(run, against: nil, requirements).annotations()
    let found = text.split(separator: "\n")
    #expect(found.count == lines && found.allSatisfy { $0.hasPrefix("::error title=sumbench ") })
    let last = try #require(found.last)
    #expect(last.utf8.count < 64_000)
    if joined > 0 {
      #expect(last.hasPrefix("::error title=sumbench \(joined) more::regression: textrank, R-1"))
      let named = last.split(separator: "%0A").count
      #expect(
        joined < 100 ? named == joined : last.contains("%0Aand ") && last.hasSuffix("--junit FILE has all"))
    }
  }
}
