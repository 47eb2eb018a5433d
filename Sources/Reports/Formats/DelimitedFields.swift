import Support

extension Grid {
  /// The names of the fields: a column of means takes three, and the signature stands last on every line, so that no
  /// number travels without its rules.
  var fieldNames: [String] {
    zip(columns, spreads).flatMap { column, isEstimate in
      isEstimate ? [column.key, "\(column.key)_low", "\(column.key)_high"] : [column.key]
    } + ["signature"]
  }

  /// The fields of each row, as many as there are names.
  var fields: [[String]] {
    groups.joined().map { row in
      zip(row.cells, spreads).flatMap { cell, isEstimate in
        cell.fields + (isEstimate && !cell.isEstimate ? ["", ""] : [])
      } + [signature]
    }
  }

  /// For each column whether it holds a mean anywhere.
  private var spreads: [Bool] {
    columns.indices.map { column in groups.joined().contains { $0.cells[column].isEstimate } }
  }
}

extension Grid.Cell {
  fileprivate var isEstimate: Bool {
    if case .estimate = self { true } else { false }
  }

  fileprivate var fields: [String] {
    switch self {
    case .text(let text): [text.harmlessInSpreadsheets]
    case .number(let digits): [digits]
    case .estimate(let mean, let interval, _): [mean, interval?.low ?? "", interval?.high ?? ""]
    case .missing: [""]
    }
  }
}

extension String {
  /// A text that a spreadsheet would take for a formula, or a log of hosted CI for a command, gets an apostrophe before
  /// it: one whose first sign, white space and invisible characters aside, is `=`, `+`, `-` or `@`, in whatever width, or
  /// that begins with two colons.
  var harmlessInSpreadsheets: String {
    let text = withoutControls.unicodeScalars.drop {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
    guard let first = text.first else { return self }
    let isFormula = "=+-@＝＋－＠﹦﹢﹣﹫−".unicodeScalars.contains(first)
    return isFormula || text.starts(with: "::".unicodeScalars) ? "'" + self : self
  }
}
