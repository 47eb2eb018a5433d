import Foundation
import SumbenchSupport
import Testing

@testable import Reports

/// Which form a table for LaTeX takes, and that nothing of it is lost.
struct LaTeXLayoutTests {
  /// Rows of means with intervals, under columns `m0`, `m1`, ...
  private static func grid(rows: Int, columns: Int, halves: Bool = true, name: String = "system-") -> Grid {
    var grid = Grid(
      title: "news: 12 articles",
      columns: [Grid.Column(title: "system", key: "system")]
        + (0..<columns).map { Grid.Column(title: "m\($0)", key: "m\($0)") },
      groups: [
        (0..<rows).map { row in
          Grid.Row(
            cells: [.text("\(name)\(row)")]
              + (0..<columns).map { column in
                .estimate(
                  Grid.Score(
                    mean: "\(10 + row).\(10 + column)",
                    interval: .init(
                      low: "-1\(row).00", high: "3\(row).00", halfWidth: halves ? "2.00" : nil),
                    isBest: row == 0, value: 1))
              })
        }
      ], signature: "x", facts: .init(corpus: "news"))
    grid.narrowings = [.halfWidths]
    return grid
  }

  private func environment(_ grid: Grid, _ paper: LaTeXPaper = .article) throws -> String {
    let match = try #require(grid.latex(paper: paper).firstMatch(of: #/% (table\*?|longtable): /#))
    return String(match.1)
  }

  @Test func formIsTheNarrowestThatFits() throws {
    #expect(try environment(Self.grid(rows: 5, columns: 2)) == "table")
    #expect(try environment(Self.grid(rows: 5, columns: 4)) == "table*")
    #expect(try environment(Self.grid(rows: 60, columns: 2)) == "longtable")
    #expect(try environment(Self.grid(rows: 5, columns: 4), LaTeXPaper(column: 300, text: 500)) == "table")
  }

  /// Origin: the widths that pdfTeX 1.40.24 gives for `\setbox0\hbox{...}\the\wd0` in Latin Modern, encoding T1.
  @Test(arguments: [
    ("lexrank-threshold", 76.22264), ("41.50", 22.77776), ("R-Lsum", 34.7773), ("my_model & 50%", 79.99936),
    ("größer", 27.27785), ("Wąż", 18.88914),
  ])
  func widthIsThatOfTeXAndAtMostALittleMore(text: String, width: Double) {
    #expect(text.widthInLaTeX >= width && text.widthInLaTeX < width * 1.06, "\(text.widthInLaTeX)")
  }

  /// Origin: as above, after `\fontsize{8}{9.5}\selectfont`, with `ab` as `\textsuperscript`.
  @Test func widthOfACellIsThatOfTeXAndAtMostALittleMore() {
    func cell(_ mean: String, isBest: Bool = false, group: String = "") -> Double {
      LaTeXCell(
        .estimate(Grid.Score(mean: mean, interval: nil, isBest: isBest, value: 1)), group: group,
        hasHalfWidth: false
      ).width(at: .eight)
    }
    for (found, width) in [
      (cell("41.50"), 19.36116), (cell("41.50", isBest: true), 22.32222),
      (cell("41.50", group: "ab"), 27.5833),
      (cell("-24.67"), 25.97237),
    ] { #expect(found >= width - 0.01 && found < width * 1.06, "\(found) \(width)") }
  }

  @Test func everyColumnOfAWideTableIsInOneOfItsParts() {
    let table = LaTeXColumns(Self.grid(rows: 4, columns: 40), hasLetters: false)
    let layout = LaTeXLayout(table, paper: .article)
    #expect(layout.parts.count > 1 && layout.hasHalfWidths)
    #expect(layout.parts.allSatisfy { $0.columns[0] == 0 && $0.width(gap: layout.gap) <= 345 })
    #expect(layout.parts.flatMap { $0.columns.dropFirst() } == Array(1...40))
  }

  @Test func whatWasDoneIsSaid() {
    let remarks = ReportFormat.latex.drawing(of: Self.grid(rows: 60, columns: 40)).remarks
    #expect(remarks.count == 3)
    #expect(remarks[0].contains("± half their width") && remarks[1].contains("tables, one below the other"))
    #expect(ReportFormat.latex.drawing(of: Self.grid(rows: 4, columns: 2)).remarks.isEmpty)
  }

  /// Verdicts rest on the ends of these intervals.
  @Test func intervalsWithoutHalfWidthsKeepTheirEnds() {
    let text = Self.grid(rows: 4, columns: 40, halves: false).latex()
    #expect(!text.contains("\\pm") && text.contains("$-$10.00, 30.00"))
  }

  @Test func longNameIsBrokenAndNotLost() {
    let name = String(repeating: "word_", count: 60)
    let lines = name.linesInLaTeX(upTo: 100)
    #expect(lines.joined() == name && lines.allSatisfy { $0.widthInLaTeX <= 100 && $0.hasSuffix("_") })
    let joined = String(repeating: "x", count: 300)
    #expect(joined.linesInLaTeX(upTo: 100).joined() == joined)
    #expect(joined.linesInLaTeX(upTo: 100).allSatisfy { $0.widthInLaTeX <= 100 })
  }

  @Test func captionExplainsTheSignsThatOccur() {
    var grid = Self.grid(rows: 3, columns: 2)
    grid.signs = Grid.Signs(best: "the best", interval: "the 95% interval", letters: "alike", mark: "differs")
    let text = grid.latex()
    #expect(text.contains("In brackets: the 95\\% interval. Bold: the best."))
    #expect(!text.contains("Superscript") && !text.contains("differs") && !text.contains("no value"))
    #expect(text.contains("\\label{tab:news}"))
  }

  /// Origin of the digest: `hashlib.sha256` of Python 3.11.
  @Test(arguments: [
    ("My run_2 (é)", "my-run-2-e"), ("日本", "cf2abf0c"), ("a/b.jsonl comparison", "a-b-jsonl-comparison"),
  ])
  func labelIsPlain(name: String, label: String) { #expect(name.asLaTeXLabel == label) }

  /// In the encoding OT1 a `<` is printed as an exclamation mark upside down.
  @Test(arguments: [
    ("<0.0001", "$<$0.0001"), ("-1.5", "$-$1.5"), ("+1.5", "+1.5"), ("-inf", "$-\\infty$"), ("12", "12"),
  ])
  func numberIsTypeset(digits: String, typeset: String) { #expect(digits.asLaTeXNumber == typeset) }

  @Test func namesSayWhatTheyNeed() {
    func needs(_ name: String) -> [String] { LaTeXFonts(for: [name]).requirements }
    #expect(needs("plain größer") == [])
    #expect(needs("«a»") == ["needs \\usepackage[T1]{fontenc}"])
    #expect(needs("日本")[0] == "needs XeLaTeX or LuaLaTeX, since pdfLaTeX stops at: 日本")
    #expect(needs("عربي ab").contains("  \\newfontfamily\\arabicfont[Script=Arabic]{Noto Naskh Arabic}"))
    #expect("عربي ab".asLaTeX == "{\\arabicfont\\beginR عربي\\endR} ab")
  }
}
