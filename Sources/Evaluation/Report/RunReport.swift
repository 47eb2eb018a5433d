package import SumbenchCorpora
package import SumbenchRouge
package import SumbenchStatistics
package import SumbenchSupport

/// Everything that a report of a run shows, computed; what draws it computes no number.
package struct RunReport: Sendable {
  package let record: RunRecord
  /// The table as the run printed it: the rows' order, places and groups.
  package let table: ScoreTable
  /// Every column that has a number wherever the rows of the table have scores, whether the table shows it or not, and
  /// those that the table shows over items of their own.
  package let columns: [ScoreColumn]
  /// Which columns of the record are left out.
  package let notes: [Note]
  /// In the order of the table.
  package let rows: [Row]
  package let slices: SliceTable?
  package let diagnostics: DiagnosticsTable?
  /// Every row that sees no reference with every other, in the first column: the comparisons that the ranks of the table
  /// follow from. `nil` where fewer than two have scores, or there is a single article.
  package let comparison: Comparison?
  /// The row that the others are seen beside: lead-3, else the first floor, else the best row; `nil` without a comparison.
  package let baseline: String?
  /// What has changed since each older run, in the order in which they were given.
  package let changes: [RunChange]
  /// Each row in one run after the other, this run last; `nil` beside fewer than two older runs.
  package let history: RunHistory?
  /// The rows of older runs that were compared.
  package let older: [OlderRow]
  /// Which articles are shown whole.
  package let choice: ArticleChoice
  /// The positions of the articles that are shown whole, ascending.
  package let whole: [Int]
  /// The columns, by their places in `columns`, of which single articles' numbers are shown.
  package let listed: [Int]
  /// The texts of those that are shown whole; `nil` where no corpus was given.
  package let texts: [Int: ArticleText]?

  /// One row of the table and what else is known of it.
  package struct Row: Sendable {
    package let standing: ScoreTable.Row
    package let system: SystemRecord
    /// For each of the report's columns; `nil` where the strategy failed.
    package let estimates: [Estimate?]
    package let spreads: [FiveNumberSummary?]
    package let placement: SentencePlacement?
  }

  /// What a history calls the run itself.
  package static let ownName = "this run"

  /// About as many bytes as a page may have, unless another number of articles is named.
  package static let usualBytes = 10_000_000

  /// The report of a run, and of what changed since older ones. A `table` is that of the run, where there is one already, and
  /// `readings` are its articles as they were just read from the corpus.
  ///
  /// Throws `ReportError` where the corpus is not the one of the run, `ComparisonError` where an older run cannot
  /// be compared with it, `RougeError` where the rules need a word list that is not there.
  package init(
    of record: RunRecord, table known: ScoreTable? = nil, corpus: Corpus? = nil,
    summaries: SummaryTexts? = nil, readings: [ArticleReading] = [],
    resources: RougeResources = .none, since runs: [OlderRun] = [], allowsOtherSignature: Bool = false,
    articles choice: ArticleChoice = .fitting(bytes: RunReport.usualBytes), jobs: Int = 2
  ) throws {
    let selection = ItemSelection(record)
    let table = try known ?? ScoreTable(record, jobs: jobs)
    let incomplete = table.incomplete.filter { !$0.isEmpty }
    let own = Set(incomplete.map(\.column.key))
    let gaps = record.columns.map { $0.isShown ? 0 : selection.gaps(of: $0, in: record) }
    let complete = zip(record.columns, gaps).filter { $1 == 0 && !record.incompleteKeys.contains($0.key) }
      .map(\.0)
    let columns = record.columns.filter { column in
      own.contains(column.key) || complete.contains { $0.key == column.key }
    }
    let scores = try ResampledScores(
      record, selection, at: selection.items, columns: complete, interval: record.settings.interval,
      seed: record.settings.seed, jobs: jobs)
    let systems = try table.rows.map { try record.system(named: $0.name) }
    let tests = ComparisonRules(
      interval: record.settings.interval, seed: record.settings.seed, jobs: jobs)
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
        estimates: columns.map { column in
          own.contains(column.key)
            ? table[system.name, column.key]
            : complete.firstIndex { $0.key == column.key }.flatMap { scores.estimate(place, $0) }
        },
        spreads: columns.map { column in
          let values =
            incomplete.first { $0.column.key == column.key }?.values(of: system.name)
            ?? complete.firstIndex { $0.key == column.key }.map { scores.values(place, $0) }
          return FiveNumberSummary(of: values ?? [])
        },
        placement: record.hasArticles ? SentencePlacement(of: system, in: record.items.articles) : nil)
    }
    slices = try Self.slices(of: record)
    diagnostics = record.hasArticles ? try DiagnosticsTable(record) : nil
    comparison = table.items > 1 ? table.pairs : nil
    baseline = comparison.flatMap { comparison in
      let names = table.rows.filter { row in
        comparison.pairs.contains { $0.first == row.name || $0.second == row.name }
      }
      return (names.first { $0.name == "lead-3" } ?? names.first { $0.role == .floor } ?? names.first)?.name
    }
    changes = try runs.map {
      try RunChange(
        since: $0.name, from: $0.record, to: record, allowsOtherSignature: allowsOtherSignature, rules: tests)
    }
    history =
      runs.count < 2
      ? nil
      : try RunHistory(
        JoinedRuns(
          runs.map { ($0.name, $0.record) } + [(Self.ownName, record)],
          allowsOtherSignature: allowsOtherSignature),
        interval: record.settings.interval, seed: record.settings.seed)
    let older = try zip(runs, changes).flatMap { try OlderRow.rows(of: $0, as: record, $1) }
    self.older = older
    self.choice = choice
    let shown = table.columns.compactMap { column in columns.firstIndex { $0.key == column.key } }
    let rowCount = rows.count + older.count
    let cells = record.items.count * rowCount
    // A number is a little under three bytes on the page.
    let fits = choice.budget.map { 3 * cells * columns.count < $0 / 3 } ?? true
    listed = fits ? Array(columns.indices) : shown
    let numberBytes = 3 * cells * (listed.count + 1) + 30 * record.items.count + 1_200_000
    let budget = choice.budget.map { max(0, $0 - numberBytes) }
    let order = Self.order(choice, record, systems, older, changes)
    let found = try corpus.map { corpus in
      try ArticleTexts(
        of: record, rows: systems, older: older, in: corpus, readings: readings, texts: summaries,
        resources: resources
      ).texts(of: order, within: budget, jobs: jobs)
    }
    texts = found
    // Without texts an article has what is known of its summaries.
    let most = budget.map { max(1, $0 / (16 * rowCount)) } ?? .max
    whole = found?.keys.sorted() ?? order.prefix(most).sorted()
  }

  /// `nil` where nothing divides the items.
  private static func slices(of record: RunRecord) throws -> SliceTable? {
    do { return try SliceTable(record) } catch is RecordLack { return nil }
  }

  /// The items in the order in which they are worth showing, as many as there may be.
  private static func order(
    _ choice: ArticleChoice, _ record: RunRecord, _ systems: [SystemRecord], _ older: [OlderRow],
    _ changes: [RunChange]
  ) -> [Int] {
    guard choice.limit > 0, let column = (changes.first?.comparison.columns ?? record.shownColumns).first,
      let place = record.places(of: [column]).first
    else { return [] }
    func numbers(_ system: SystemRecord) -> [Double?] {
      record.items.ids.indices.map { system.value($0, place) }
    }
    let plain = systems.filter { $0.role == .plain }
    let own = plain.isEmpty ? systems.filter { $0.role != .ceiling } : plain
    let order = choice.order(
      of: own.map(numbers),
      since: older.compactMap { row in
        systems.first { $0.name == row.newer }.map { (then: numbers(row.system), now: numbers($0)) }
      }, count: record.items.count, lowerIsBetter: column.direction == .lower)
    return Array(order.prefix(choice.limit))
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
