import Evaluation
import Rouge
import Statistics

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
      [name] + table.columns.map { Column(title: $0.title(among: table.columns), key: $0.key) }
      + more.map(\.column)
    self.groups = [StrategyRecord.Role.floor, .strategy, .ceiling].map { role in
      table.rows.filter { $0.role == role }.map { row in
        let scores = zip(row.estimates, best).map { estimate, best in
          estimate.map { estimate in
            Cell(estimate, hasInterval: row.items > 1, isBest: role != .ceiling && estimate.mean == best)
          } ?? .missing
        }
        return Row(
          cells: [.text(row.name)] + scores + more.map { $0.cell(row) },
          groups: [""] + row.standings.map { $0?.group ?? "" } + more.map { _ in "" })
      }
    }.filter { !$0.isEmpty }
    self.notes = notes
    self.signature = signature
  }

  /// What the numbers of a table of scores are.
  static func scoreNote(_ rules: ScoringRules, seed: UInt64, over noun: String, count: Int) -> String {
    let measures = rules.measures.map(\.title).joined(separator: ", ")
    if count == 1 { return "\(measures) x 100; a single \(noun) has no interval" }
    return "\(measures) x 100, mean over \(noun)s "
      + "[\(rules.interval.words(seed: seed))]"
  }
}

extension Grid.Cell {
  /// A single article has no interval: resampling it gives the same number again.
  init(_ estimate: Estimate, hasInterval: Bool, isBest: Bool = false) {
    let interval = Grid.Interval(low: (estimate.low * 100).digits(2), high: (estimate.high * 100).digits(2))
    self = .estimate(
      mean: (estimate.mean * 100).digits(2), hasInterval ? interval : nil, isBest: isBest)
  }
}

extension ScoreColumn {
  var key: String { "\(variant)_\(measure.rawValue)" }

  /// `R-1`, or `R-1 recall` where the table shows more than one measure.
  func title(among columns: [ScoreColumn]) -> String {
    let short = "R-" + variant.description.dropFirst("rouge".count)
    return columns.allSatisfy { $0.measure == measure } ? short : "\(short) \(measure.title)"
  }
}

extension Measure {
  fileprivate var title: String { self == .f1 ? "F1" : rawValue }
}
