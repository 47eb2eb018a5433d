import SumbenchEvaluation
import Foundation
import SumbenchStatistics
import SumbenchSupport
import TestSupport
import Testing

@testable import Reports

/// Tables of a recorded run on terminals of several widths.
struct TerminalTests {
  private static let run = try! RunRecord(
    contentsOf: Project.file("Results/articles-news/rouge-score/run.json").path)
  private static let rules = ComparisonRules(interval: run.settings.interval, seed: 1)
  private static let scores = Grid(try! ScoreTable(run), of: run)

  private func text(of grid: Grid, width: Int?) -> String {
    ReportFormat.terminal.text(of: grid, style: TerminalStyle(isColored: false, width: width))
  }

  private func expectFitting(_ grid: Grid, width: Int, as name: String) throws {
    let text = text(of: grid, width: width)
    for line in text.split(separator: "\n") where line.contains(" ") {
      #expect(line.count <= width, "\(line)")
    }
    try expectRecorded(text, as: "reports/\(name)-\(width).txt")
  }

  @Test(arguments: [60, 80, 100, 140])
  func tablesFit(width: Int) throws {
    try expectFitting(Self.scores, width: width, as: "scores")
    let rows = ["lead-3", "pacsum", "textrank", "random"]
    let compared = try Comparison(
      of: Self.run, rows: rows, columns: Array(Self.run.shownColumns.prefix(1)), rules: Self.rules)
    let grid = Grid(compared, title: "articles-news: 30 articles", signature: Self.run.signature)
    try expectFitting(grid, width: width, as: "comparison")
    let diagnostics = Grid(try DiagnosticsTable(Self.run), of: Self.run)
    try expectFitting(diagnostics, width: width, as: "diagnostics")
  }

  /// The order in which a table of scores gives columns up.
  @Test func columnsAreLeftOutInTheirOrder() throws {
    let names = ["share %", "words", "R-L", "rank"]
    var order: [String] = []
    for width in stride(from: 150, to: 50, by: -1) {
      let lines = text(of: Self.scores, width: width).split(separator: "\n").map(String.init)
      let head = try #require(lines.firstIndex { $0.hasPrefix("strategy") })
      let headings = lines[head...(head + 1)].joined(separator: "  ").split(separator: #/ {2,}/#)
      if lines.contains(where: { $0.hasPrefix("*38.38 ±") || $0.contains("  *38.38 ±") }),
        !order.contains("±")
      {
        order.append("±")
      }
      for name in names where !headings.contains(Substring(name)) && !order.contains(name) {
        order.append(name)
      }
    }
    #expect(order == ["share %", "words", "R-L", "±", "rank"])
  }

  @Test func aPipeWithoutAWidthKeepsEverything() {
    let text = text(of: Self.scores, width: nil)
    #expect(text.contains("share %") && text.contains("*38.38 [") && !text.contains("left out"))
  }

  /// The interval of a difference is what its verdict is read from.
  @Test func comparisonKeepsItsIntervals() throws {
    let compared = try Comparison(
      of: Self.run, rows: ["lead-3", "pacsum"], columns: Self.run.shownColumns, rules: Self.rules)
    let text = text(of: Grid(compared, title: "t", signature: "s"), width: 40)
    #expect(text.contains(/[+-]\d+\.\d\d \[-?\d+\.\d\d, -?\d+\.\d\d\]/))
    #expect(!text.contains("±") && text.contains("p max-T") && text.contains("verdict"))
  }

  private static let alarming: Grid = {
    var grid = ReportFormatTests.grid
    let ids = (0..<40).map { "article-\($0)" }
    grid.failures = (0..<12).map { "regression: row \($0)" }
    grid.notes =
      [Note(.warning, "empty", "with an empty candidate, scored 0", about: .init(count: 40, first: ids))]
      + (0..<5).map { Note(.warning, "items-failed", "row \($0): no answer") }
    grid.signature = "rouge-score|words:x|sumbench:0.1.0"
    return grid
  }()

  @Test func alertsStandAboveTheTableOnALineEach() throws {
    let lines = text(of: Self.alarming, width: 80).split(separator: "\n").map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("strategy") })
    let alerts = lines[1..<head]
    #expect(alerts.count == 11 + 1 + 4)
    #expect(alerts.contains("warning: 40 items with an empty candidate, scored 0"))
    #expect(
      alerts.contains("and 2 warnings more of this kind")
        && alerts.contains("and 2 failures more of this kind"))
    #expect(lines.contains("warnings shortened: --explain shows them whole"))
    #expect(
      lines.last
        == "signature: rouge-score, sumbench 0.1.0, digest \(RunRecord.signatureDigest(Self.alarming.signature))"
    )
  }

  @Test func everythingIsShownOnRequest() {
    let style = TerminalStyle(isColored: true, width: 80, isExplained: true, showsSignature: true)
    let text = ReportFormat.terminal.text(of: Self.alarming, style: style)
    #expect(
      text.contains("article-17") && text.contains("row 4: no answer") && text.contains("regression: row 11"))
    #expect(text.contains("\u{1B}[33mregression: row 0\u{1B}[0m"))
    #expect(text.contains(Self.alarming.signature) && !text.contains("--explain"))
  }

  /// Files and other programs get all of it.
  @Test(arguments: ReportFormat.allCases.filter { $0.carriesNotes && $0 != .terminal })
  func otherFormatsCarryTheWholeSignature(format: ReportFormat) {
    #expect(format.text(of: Self.scores).contains("variants:rouge1,rouge2,rougeL,rougeLsum"))
  }
}
