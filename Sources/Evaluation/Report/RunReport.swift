package import Corpora
package import Rouge
package import Statistics

/// Everything that a report of a run shows, computed; what draws it computes no number.
package struct RunReport: Sendable {
  package let record: RunRecord
  /// The table as the run printed it: the rows' order, places and groups.
  package let table: ScoreTable
  /// Every variant under every measure, whatever the table shows.
  package let columns: [ScoreColumn]
  /// In the order of the table.
  package let rows: [Row]
  package let slices: SliceTable
  package let diagnostics: DiagnosticsTable
  /// Every row that sees no reference with every other; `nil` where fewer than two have scores, or there
  /// is a single article.
  package let comparison: Comparison?
  /// An older run and what has changed since.
  package let change: RunChange?
  /// In the order of the record; `nil` where no corpus was given.
  package let texts: [ArticleText]?

  /// One row of the table and what else is known of it.
  package struct Row: Sendable {
    package let standing: ScoreTable.Row
    package let strategy: StrategyRecord
    /// For each of the report's columns; `nil` where the strategy failed.
    package let estimates: [Estimate?]
    package let spreads: [Spread?]
    package let placement: SentencePlacement?
  }

  /// The report of a run, and of what changed since an older one.
  ///
  /// Throws `ReportError` where the corpus is not the one of the run, `ComparisonError` where the older run cannot
  /// be compared with it, `RougeError` where the rules need a word list that is not there.
  package init(
    of record: RunRecord, corpus: Corpus? = nil, lines: SummaryLines = SummaryLines(),
    resources: RougeResources = .none, since older: RunRecord? = nil, allowsOtherSignature: Bool = false
  ) throws {
    let rules = record.settings.rules
    let bootstrap = Bootstrap(rules.interval, seed: record.settings.seed)
    let columns = rules.variants.flatMap { variant in
      Measure.allCases.map { ScoreColumn(variant: variant, measure: $0) }
    }
    let table = ScoreTable(record)
    let strategies = try table.rows.map { try record.row(named: $0.name) }
    let tests = ComparisonRules(interval: rules.interval, seed: record.settings.seed)
    self.record = record
    self.table = table
    self.columns = columns
    rows = zip(table.rows, strategies).map { standing, strategy in
      let scores = ComparedRow(strategy, columns: columns, bootstrap)
      return Row(
        standing: standing, strategy: strategy,
        estimates: columns.indices.map { scores?.columns[$0].estimate(rules.interval) },
        spreads: columns.indices.map { index in scores.flatMap { Spread(of: $0.columns[index].values) } },
        placement: SentencePlacement(of: strategy, in: record.corpus.articles))
    }
    slices = SliceTable(record)
    diagnostics = DiagnosticsTable(record)
    let compared = strategies.filter { $0.role != .ceiling && !$0.scores.isEmpty }.map(\.name)
    let isComparable = compared.count > 1 && record.corpus.articles.count > 1
    comparison = isComparable ? try Comparison(of: record, rows: compared, rules: tests) : nil
    change = try older.map {
      try RunChange(from: $0, to: record, allowsOtherSignature: allowsOtherSignature, rules: tests)
    }
    texts = try corpus.map {
      try ArticleText.texts(of: record, rows: strategies, in: $0, lines: lines, resources: resources)
    }
  }

  /// The mean of random and of the first ceiling of the record, which is the one that shares are of, in one column:
  /// the ends of the scale that rows are seen on.
  package func span(_ column: Int) -> (random: Double, oracle: Double)? {
    func mean(_ name: String?) -> Double? {
      rows.first { $0.standing.name == name }?.estimates[column]?.mean
    }
    guard let random = mean("random"),
      let oracle = mean(record.strategies.first { $0.role == .ceiling }?.name),
      random < oracle
    else { return nil }
    return (random, oracle)
  }
}
