import Evaluation
import Rouge

extension Grid {
  /// Columns for the row's name, its scores and `more`.
  init(
    title: String, scores table: ScoreTable, name: Column,
    more: [(column: Column, cell: (ScoreTable.Row) -> Cell)],
    notes: [String], signature: String
  ) {
    let best = table.best
    self.title = title
    self.columns =
      [name] + table.columns.map { Column(title: $0.title(in: table), key: $0.key) } + more.map(\.column)
    self.groups = [StrategyRecord.Role.floor, .strategy, .ceiling].map { role in
      table.rows.filter { $0.role == role }.map { row in
        let scores = zip(row.estimates, best).map { estimate, best in
          estimate.map { Cell($0, isBest: role != .ceiling && $0.mean == best) } ?? .missing
        }
        return Row(cells: [.text(row.name)] + scores + more.map { $0.cell(row) })
      }
    }.filter { !$0.isEmpty }
    self.notes = notes
    self.signature = signature
  }

  /// What the numbers of a table of scores are.
  static func scoreNote(_ rules: ScoringRules, seed: UInt64, over items: String) -> String {
    let measures = rules.measures.map(\.title).joined(separator: ", ")
    return
      "\(measures) x 100, mean over \(items) [\((rules.interval.level * 100).shortDigits)% bootstrap interval: "
      + "\(rules.interval.samples) resamples, seed \(seed)]"
  }
}

extension Grid.Cell {
  fileprivate init(_ estimate: Estimate, isBest: Bool) {
    self = .estimate(
      mean: (estimate.mean * 100).digits(2), low: (estimate.low * 100).digits(2),
      high: (estimate.high * 100).digits(2), isBest: isBest)
  }
}

extension ScoreColumn {
  fileprivate var key: String { "\(variant)_\(measure.rawValue)" }

  /// `R-1`, or `R-1 recall` where the table shows more than one measure.
  func title(in table: ScoreTable) -> String {
    let short = "R-" + variant.description.dropFirst("rouge".count)
    return table.columns.allSatisfy { $0.measure == measure } ? short : "\(short) \(measure.title)"
  }
}

extension Measure {
  fileprivate var title: String { self == .f1 ? "F1" : rawValue }
}
