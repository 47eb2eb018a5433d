import CommandLine
import Reports
import SumbenchEvaluation
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

// How the values of sumbench's own options are written.

extension ValueSyntax where Value == LengthLimit {
  static var limit: Self {
    Self(
      "L", expected: "a limit of at least one, such as 3s, 60w, 400c, 665b or 20%",
      nearest: { text in LengthLimit(text + "s").map { "\($0)" } }, read: { LengthLimit($0) })
  }
}

extension ValueSyntax where Value == Language {
  /// Any language by its code; those with resources are offered.
  static var language: Self {
    Self(
      "CODE", expected: "the code of a language, such as de, th or und",
      completion: .names(Language.allCases.map(\.rawValue)),
      text: { $0.rawValue }
    ) { Language(rawValue: $0) }
  }
}

extension ValueSyntax where Value == UInt64 {
  static var seed: Self { .wholeNumber(in: 0 ... .max) }
}

extension ValueSyntax where Value == Double {
  /// A level such as `0.95` or `95%`.
  static var level: Self {
    Self("L", expected: "a number above 0 and below 1, such as 0.95", notation: .either) { level($0) }
  }

  /// The level of a one-sided test.
  static var oneSidedLevel: Self {
    Self("L", expected: "a level above 0.5 and below 1, such as 0.95", notation: .either) { text in
      level(text).flatMap { $0 > 0.5 ? $0 : nil }
    }
  }

  /// The power of a test such as `0.8` or `80%`. More than this cannot be told from 1.
  static var power: Self {
    Self("P", expected: "a power from 0.01 to 0.9999, such as 0.8 or 80%", notation: .either) { text in
      level(text).flatMap { 0.01...0.9999 ~= $0 ? $0 : nil }
    }
  }

  private static func level(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    guard let number = Double(isPercent ? text.dropLast() : text[...]) else { return nil }
    let level = isPercent ? number / 100 : number
    return level > 0 && level < 1 ? level : nil
  }

  /// A difference of means, times 100.
  static var difference: Self {
    Self("X", expected: "a number from 0 to 100", notation: .number) { text in
      Double(text).flatMap { (0...100).contains($0) ? $0 : nil }
    }
  }

  static var seconds: Self {
    Self(
      "SECONDS", expected: "a number of seconds above 0", notation: .number, text: { "\(Int($0))" }
    ) { text in
      Double(text).flatMap { $0 > 0 && $0 <= 86_400 ? $0 : nil }
    }
  }
}

extension ValueSyntax where Value == ScoreFloor {
  static var floor: Self {
    Self("V=X,V=X", expected: "a score and its least mean, such as rouge2=15.0") { ScoreFloor($0) }
  }
}

extension ValueSyntax where Value == String {
  /// Scoring rules by name or file.
  static func rules(_ placeholder: String) -> Self {
    .text(
      placeholder, expected: "names of ‘list rules’ or JSON files", names: RulesCatalog.names
    ) { text, path in RulesCatalog.isFile(text) ? path(text) : text }
  }

  /// A strategy of the catalog; others than the offered ones can be named too.
  static func strategy(_ placeholder: String) -> Self {
    let names = ["lead-3", "lead", "random"] + Catalog.allNames
    return .text(placeholder, expected: "names of ‘list strategies’", names: names)
  }

  /// One row of a run.
  static var row: Self { .text("ROW", expected: "the name of a row") }

  /// One column of a run.
  static var column: Self { .text("C", expected: "the title or key of a column, such as R-1") }

  /// Columns of a run.
  static var columns: Self { .text("C,C", expected: "titles or keys of columns, such as R-1,rouge2_f1") }

  /// Rows of a run.
  static var rows: Self { .text("A,B", expected: "names of rows") }
}

extension ValueSyntax<LaTeXPaper> {
  /// The widths of a column and of the text of a paper, or one for both.
  static var paper: Self {
    Self("COLUMN,TEXT", expected: "one or two widths in points from 100 to 5000, such as 241,506") { text in
      let widths = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
      guard let column = widths[0], let text = widths.last ?? nil, widths.count <= 2, column <= text,
        (100...5000).contains(column), (100...5000).contains(text)
      else { return nil }
      return LaTeXPaper(column: column, text: text)
    }
  }
}
