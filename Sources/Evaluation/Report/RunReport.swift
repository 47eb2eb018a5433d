package import SumbenchCorpora
package import SumbenchRouge
package import SumbenchStatistics
package import SumbenchSupport

/// Everything that a report of a run shows, computed; what draws it computes no number.
package struct RunReport: Sendable {
  package let record: RunRecord
  /// The table as the run printed it: the rows' order, places and groups.
  package let table: ScoreTable
  /// Every column that has a number wherever the rows of the table have scores, whether the table shows it or not.
  package let columns: [ScoreColumn]
  /// Which columns of the record are left out.
  package let notes: [Note]
  /// In the order of the table.
  package let rows: [Row]
  package let slices: SliceTable?
  package let diagnostics: DiagnosticsTable?
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
    package let system: SystemRecord
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
    of record: RunRecord, corpus: Corpus? = nil, summaries: SummaryTexts? = nil,
    resources: RougeResources = .none, since older: RunRecord? = nil, allowsOtherSignature: Bool = false
  ) throws {
    let selection = ItemSelection(record)
    let gaps = record.columns.map { $0.isShown ? 0 : selection.gaps(of: $0, in: record) }
    let columns = zip(record.columns, gaps).filter { $1 == 0 }.map(\.0)
    let scores = try ResampledScores(
      record, selection, at: selection.items, columns: columns, interval: record.settings.interval,
      seed: record.settings.seed)
    let table = try ScoreTable(record)
    let systems = try table.rows.map { try record.system(named: $0.name) }
    let tests = ComparisonRules(interval: record.settings.interval, seed: record.settings.seed)
    self.record = record
    self.table = table
    self.columns = columns
    notes = zip(record.columns, gaps).filter { $1 > 0 }.map { column, count in
      Note(
        .remark, "incomplete-column",
        "\(column.key) is not shown: \(count) of \(selection.items.count) \(record.noun)s lack it in some row"
      )
    }
    rows = try zip(table.rows, systems).map { standing, system in
      guard let place = scores.rows.firstIndex(where: { $0.name == system.name }) else {
        throw ComparisonError.unknownRow(system.name, run: record.name, nearest: nil)
      }
      return Row(
        standing: standing, system: system,
        estimates: columns.indices.map { scores.estimate(place, $0) },
        spreads: columns.indices.map { Spread(of: scores.values(place, $0)) },
        placement: record.hasArticles ? SentencePlacement(of: system, in: record.items.articles) : nil)
    }
    slices = record.hasArticles ? try SliceTable(record) : nil
    diagnostics = record.hasArticles ? try DiagnosticsTable(record) : nil
    let compared = table.rows.filter { $0.role != .ceiling && !$0.hasFailed }.map(\.name)
    let isComparable = compared.count > 1 && table.items > 1
    comparison =
      isComparable ? try Comparison(of: record, table.scores, rows: compared, rules: tests) : nil
    change = try older.map {
      try RunChange(from: $0, to: record, allowsOtherSignature: allowsOtherSignature, rules: tests)
    }
    texts = try corpus.map {
      try ArticleText.texts(of: record, rows: systems, in: $0, texts: summaries, resources: resources)
    }
  }

  /// The mean of random and of the first ceiling of the record, which is the one that shares are of, in one column:
  /// the ends of the scale that rows are seen on.
  package func span(_ column: Int) -> (random: Double, oracle: Double)? {
    func mean(_ name: String?) -> Double? {
      rows.first { $0.standing.name == name }?.estimates[column]?.mean
    }
    guard let random = mean("random"),
      let oracle = mean(record.systems.first { $0.role == .ceiling }?.name),
      random < oracle
    else { return nil }
    return (random, oracle)
  }
}
