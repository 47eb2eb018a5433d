import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import Reports

struct ReportFormatTests {
  /// Names that mean something to a format, and every kind of cell.
  static let grid = Grid(
    title: "odd <names> & numbers",
    columns: [
      Grid.Column(title: "strategy", key: "strategy"), Grid.Column(title: "R-1", key: "rouge1_f1"),
      Grid.Column(title: "words", key: "words"),
    ],
    groups: [
      [
        Grid.Row(
          cells: [
            .text("a|b, \"c\" \\ *d*"),
            .estimate(
              Grid.Score(
                mean: "41.50", interval: .init(low: "40.00", high: "43.25"), isBest: true, value: 0.415,
                ends: 0.4...0.4325)),
            .number("58.0", value: 58),
          ], groups: ["", "ab", ""]),
        Grid.Row(cells: [
          .text("=SUM(A1)"),
          .estimate(
            Grid.Score(
              mean: "7.00", interval: .init(low: "6.00", high: "8.00"), isBest: false, value: 0.07,
              ends: 0.06...0.08)),
          .missing,
        ]),
      ],
      [
        Grid.Row(cells: [.text("größer"), .missing, .number("-0.5", value: -0.5)]),
        Grid.Row(cells: [.text("[tab\there] 5%_$#{~^}"), .missing, .missing]),
      ],
    ],
    legend: ["a line with | and <b>", "another"],
    notes: [Note(.warning, "w", "a warning with | and <b>"), Note(.remark, "r", "a remark")],
    signature: "rules|words:x", facts: .init(corpus: "news", items: 12, seed: 1))

  @Test(arguments: ReportFormat.allCases)
  func formatDrawsWhatIsRecorded(format: ReportFormat) throws {
    try expectRecorded(format.text(of: Self.grid), as: "reports/odd-names.\(format.rawValue).txt")
  }

  @Test func terminalUsesColourOnlyWhereItMay() {
    let colored = ReportFormat.terminal.text(of: Self.grid, style: TerminalStyle(isColored: true, width: nil))
    let plain = ReportFormat.terminal.text(of: Self.grid)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1m*41.50 [40.00, 43.25]\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == plain)
  }

  @Test func onlyTerminalsHaveAStyle() {
    let style = TerminalStyle(isColored: true, width: 10)
    for format in ReportFormat.allCases where format != .terminal {
      #expect(format.text(of: Self.grid, style: style) == format.text(of: Self.grid))
    }
  }
}
