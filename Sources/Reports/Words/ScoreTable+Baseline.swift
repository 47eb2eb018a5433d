import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension ScoreTable {
  /// The difference from the baseline and its p: for people in the first column, for programs in all. They stand in place
  /// of ranks, which are about all pairs.
  var baselineColumns: [(column: Grid.Column, cell: (Row) -> Grid.Cell)] {
    guard let baseline, let name = baseline.baseline else { return [] }
    return columns.indices.flatMap { index -> [(column: Grid.Column, cell: (Row) -> Grid.Cell)] in
      let column = columns[index]
      let audience = index == 0 ? Grid.Column.Audience.everyone : .programs
      func cell(_ value: @escaping (PairedDifference) -> Grid.Cell) -> (Row) -> Grid.Cell {
        { row in baseline.result(of: row.name, index).map(value) ?? .missing }
      }
      return [
        (
          Grid.Column(
            title: "\(column.title(among: columns)) - \(name)", key: "\(column.key)_difference", for: audience
          ),
          cell { Grid.Cell($0.difference, column, hasInterval: $0.items > 1, isSigned: true) }
        ),
        (
          Grid.Column(title: "p", key: "\(column.key)_p", for: audience), cell { Grid.Cell(p: $0.adjustedP) }
        ),
        (
          Grid.Column(title: "verdict", key: "\(column.key)_verdict", for: .programs),
          cell { .text($0.verdict.rawValue) }
        ),
      ]
    }
  }

  /// What the marks and the difference mean.
  var baselineLegend: [String] {
    guard let baseline, let name = baseline.baseline else { return [] }
    return [
      "\(Self.mark) differs from \(name). "
        + "\(baseline.methodLegend[1].replacing("p max-T: ", with: "p: "))"
        + "; differences are rows minus \(name) [\(baseline.rules.level.percentText) simultaneous intervals]"
    ]
  }

  /// The sign of a row that differs from the baseline in a column; empty for others.
  func mark(of row: Row, _ column: Int) -> String {
    let verdict = baseline?.result(of: row.name, column)?.verdict
    return verdict == .better || verdict == .worse ? Self.mark : ""
  }

  private static let mark = "†"
}

extension Comparison {
  /// A row against the baseline; `nil` for the baseline itself and for rows that were not compared.
  fileprivate func result(of row: String, _ column: Int) -> PairedDifference? {
    pairs.first { $0.second == row }?.results[column]
  }
}
