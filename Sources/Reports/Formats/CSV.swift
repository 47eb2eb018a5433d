extension Grid {
  /// A header line and a line for each row; a mean with its interval takes three columns, and the signature
  /// stands in the last column of every line, so that no number travels without its rules.
  func csv() -> String {
    let spread = columns.indices.map { column in
      groups.joined().contains { $0.cells[column].isEstimate }
    }
    let header = zip(columns, spread).flatMap { column, isEstimate in
      isEstimate ? [column.key, "\(column.key)_low", "\(column.key)_high"] : [column.key]
    }
    let rows = groups.joined().map { row in
      zip(row.cells, spread).flatMap { cell, isEstimate in
        cell.csvFields + (isEstimate && !cell.isEstimate ? ["", ""] : [])
      } + [signature]
    }
    return ([header + ["signature"]] + rows)
      .map { $0.map(\.escapedForCSV).joined(separator: ",") + "\n" }.joined()
  }
}

extension Grid.Cell {
  fileprivate var isEstimate: Bool {
    if case .estimate = self { true } else { false }
  }

  fileprivate var csvFields: [String] {
    switch self {
    case .text(let text): [text.harmlessInSpreadsheets]
    case .number(let digits): [digits]
    case .estimate(let mean, let interval, _): [mean, interval?.low ?? "", interval?.high ?? ""]
    case .missing: [""]
    }
  }
}

extension String {
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  fileprivate var harmlessInSpreadsheets: String {
    first.map { "=+-@\t\r".contains($0) } == true ? "'" + self : self
  }

  fileprivate var escapedForCSV: String {
    unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
      ? "\"\(replacing("\"", with: "\"\""))\"" : self
  }
}
