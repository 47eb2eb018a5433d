package import Evaluation
import Statistics

extension Grid {
  /// A line for each metric, kind of human score and level; coefficients with three decimals.
  package init(_ table: CorrelationTable, title: String) {
    self.title = title
    columns =
      [
        Column(title: "metric", key: "metric"), Column(title: "human", key: "human"),
        Column(title: "level", key: "level"), Column(title: "n", key: "n"),
      ] + Correlation.allCases.map { Column(title: $0.title, key: $0.rawValue) }
    groups = CorrelationTable.Level.allCases.map { level in
      table.rows.filter { $0.level == level }.map { row in
        Row(
          cells: [.text(row.metric), .text(row.human), .text(level.rawValue), .number("\(row.count)")]
            + row.coefficients.map { $0.map(Cell.init(coefficient:)) ?? .missing })
      }
    }.filter { !$0.isEmpty }
    notes =
      table.missing.map {
        "\($0.items.count.counted("item")) without ‘\($0.human)’, left out: \($0.items.listed())"
      }
      + [
        "[\((table.rule.level * 100).shortDigits)% bootstrap interval over articles: \(table.rule.samples) resamples, "
          + "seed \(table.seed)]; system: correlation of the systems' means"
      ]
    signature =
      "correlate|level:\(table.rule.level)|samples:\(table.rule.samples)|seed:\(table.seed)|sumbench:\(Version.current)"
  }
}

extension Grid.Cell {
  fileprivate init(coefficient: Estimate) {
    self = .estimate(
      mean: coefficient.mean.digits(3),
      .init(low: coefficient.low.digits(3), high: coefficient.high.digits(3)),
      isBest: false)
  }
}

extension Correlation {
  fileprivate var title: String {
    switch self {
    case .pearson: "Pearson"
    case .spearman: "Spearman"
    case .kendall: "Kendall tau-b"
    }
  }
}
