import Statistics

/// A strategy's scores and their resamples, column by column, over the articles of a comparison.
struct ComparedRow {
  let name: String
  let columns: [MeanResamples]

  init(name: String, columns: [MeanResamples]) {
    self.name = name
    self.columns = columns
  }

  /// Nothing where the strategy failed or has not all of these columns; `positions` picks articles out of the
  /// record, all of them where it is `nil`.
  init?(
    _ strategy: StrategyRecord, columns: [ScoreColumn], at positions: [Int]? = nil, _ bootstrap: Bootstrap
  ) {
    let values = columns.compactMap { column in
      strategy.values(of: column).map { values in positions.map { $0.map { values[$0] } } ?? values }
    }
    guard !values.isEmpty, values.count == columns.count else { return nil }
    self.init(name: strategy.name, columns: bootstrap.resamples(of: values))
  }

  /// The columns' differences: the second row minus the first.
  static func differences(_ first: ComparedRow, _ second: ComparedRow) -> [MeanResamples] {
    zip(first.columns, second.columns).map { $1 - $0 }
  }
}

extension StrategyRecord {
  /// A number for each article, or `nil` where the strategy failed or the variant was not scored.
  func values(of column: ScoreColumn) -> [Double]? {
    scores.first { $0.variant == column.variant }.map { $0[column.measure] }
  }
}
