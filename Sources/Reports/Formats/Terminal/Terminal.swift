import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// The title, what failed and what to beware of, the table, and below it what the numbers are.
  ///
  /// Where the terminal has a width, the table is made to fit it and everything else is wrapped at words.
  func terminalText(style: TerminalStyle) -> String {
    let (table, remark, leftOut) = TerminalTable.fitting(forPeople, width: style.width)
    let alerts = TerminalAlerts(of: self, style)
    let below =
      findings + legend(without: leftOut) + notes.filter { $0.kind == .remark }.map(\.sentence)
      + [remark, alerts.areWhole ? nil : "warnings shortened: --explain shows them whole"].compactMap(\.self)
    let signature = style.showsSignature ? signature : shortSignature
    let parts = [
      style.wrapped(title) + alerts.lines.map(style.alarming), table.text(style),
      (below + ["signature: \(signature)"]).flatMap(style.wrapped).map(style.dimmed),
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The legend without what is about columns that are left out.
  private func legend(without keys: [String]) -> [String] {
    keys.compactMap { columnPassages[$0] }.reduce(legend) { lines, passage in
      lines.map { $0.replacing("; " + passage, with: "").replacing(passage, with: "") }
    }.filter { !$0.isEmpty }
  }

  /// What made the numbers, in a few words: `rouge-score, sumbench 0.2.0, digest 8b94aa4922d7`.
  private var shortSignature: String {
    let names = signature.split(separator: " ; ").compactMap {
      $0.split(separator: "|").first.map(String.init)
    }
    let version = signature.firstMatch(of: /sumbench:([^|; ]+)/).map { "sumbench \($0.1)" }
    let digest = "digest \(RunRecord.signatureDigest(signature))"
    return (names + [version, digest].compactMap(\.self)).joined(separator: ", ")
  }
}

/// Failures and warnings of a table, a line each unless they are to be explained.
private struct TerminalAlerts {
  /// How many failures, and how many warnings of one code, have lines of their own.
  private static let shown = (failures: 10, warnings: 3)
  /// The lines that one of them has at most.
  private static let height = 3

  private(set) var lines: [String] = []
  /// Whether nothing is left out of any.
  private(set) var areWhole = true

  init(of grid: Grid, _ style: TerminalStyle) {
    let warnings = grid.notes.filter { $0.kind == .warning }
    if style.isExplained {
      lines = (grid.failures + warnings.map { "warning: \($0.sentence)" }).flatMap(style.wrapped)
      return
    }
    add(grid.failures.map { ($0, $0) }, first: Self.shown.failures, noun: "failure", style)
    for code in warnings.map(\.code).distinct() {
      let alike = warnings.filter { $0.code == code }
      add(
        alike.map { ("warning: \($0.sentence)", "warning: \($0.summary)") }, first: Self.shown.warnings,
        noun: "warning", style)
    }
  }

  /// Adds texts, whole where they fit a line; the last line counts those that have none.
  private mutating func add(
    _ texts: [(whole: String, short: String)], first count: Int, noun: String, _ style: TerminalStyle
  ) {
    for text in texts.prefix(count) {
      if style.fits(text.whole) {
        lines.append(text.whole.showingControls)
      } else {
        lines += style.cut(text.short, lines: Self.height)
        areWhole = false
      }
    }
    if texts.count > count {
      lines.append("and \((texts.count - count).counted(noun)) more of this kind")
      areWhole = false
    }
  }
}
