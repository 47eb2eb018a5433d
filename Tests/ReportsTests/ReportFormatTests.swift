import Foundation
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
            .estimate(mean: "41.50", .init(low: "40.00", high: "43.25"), isBest: true),
            .number("58.0"),
          ], groups: ["", "ab", ""]),
        Grid.Row(cells: [
          .text("=SUM(A1)"), .estimate(mean: "7.00", .init(low: "6.00", high: "8.00"), isBest: false),
          .missing,
        ]),
      ],
      [
        Grid.Row(cells: [.text("größer"), .missing, .number("-0.5")]),
        Grid.Row(cells: [.text("[tab\there] 5%_$#{~^}"), .missing, .missing]),
      ],
    ],
    notes: ["a note with | and <b>", "another"], signature: "rules|words:x")

  @Test(arguments: ReportFormat.allCases)
  func formatDrawsWhatIsRecorded(format: ReportFormat) throws {
    try expectRecorded(format.text(of: Self.grid), as: "reports/odd-names.\(format.rawValue).txt")
  }

  @Test func terminalUsesColourOnlyWhereItMay() {
    let colored = ReportFormat.terminal.text(of: Self.grid, style: TerminalStyle(isColored: true, width: nil))
    let plain = ReportFormat.terminal.text(of: Self.grid)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1m*41.50 [40.00, 43.25]\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[\dm/, with: "") == plain)
  }

  @Test func narrowTerminalLosesTheIntervalsAndSaysSo() {
    let narrow = ReportFormat.terminal.text(of: Self.grid, style: TerminalStyle(isColored: false, width: 40))
    #expect(narrow.contains("*41.50"))
    #expect(!narrow.contains("[40.00"))
    #expect(narrow.contains("intervals left out"))
  }

  @Test func onlyTerminalsHaveAStyle() {
    let style = TerminalStyle(isColored: true, width: 10)
    for format in ReportFormat.allCases where format != .terminal {
      #expect(format.text(of: Self.grid, style: style) == format.text(of: Self.grid))
    }
  }
}
