import Statistics

extension ScoreTable {
  /// As many differences as are tested for places in a table: ten systems over the test set of CNN/DailyMail.
  package static let mostDifferences = 1 << 21

  /// The table of summaries that were made elsewhere: a row for each system, the best first, equals by name.
  ///
  /// Several systems with the same items get places, as the rows of a run do; a table of more differences than
  /// `limit` gets none, for the tests would then take longer than the scores.
  package init(_ sheets: ScoreSheets, seed: UInt64, comparingUpTo limit: Int = mostDifferences) {
    let interval = sheets.rules.interval
    let bootstrap = Bootstrap(interval, seed: seed)
    columns = sheets.rules.columns
    let compared =
      sheets.differences > 0 && sheets.differences <= limit && sheets.arePaired
      ? sheets.sheets.map { ComparedRow(name: $0.system, columns: bootstrap.resamples(of: $0.rows)) } : []
    let standings = Self.standings(of: compared, rules: ComparisonRules(interval: interval, seed: seed))
    rows = sheets.sheets.enumerated().map { [columns] index, sheet in
      Row(
        name: sheet.system, role: .strategy, items: sheet.count,
        estimates: compared.isEmpty
          ? bootstrap.estimates(of: sheet.rows) : compared[index].columns.map { $0.estimate(interval) },
        shares: columns.map { _ in nil },
        standings: compared.isEmpty ? columns.map { _ in nil } : standings[index],
        words: Double(sheet.words) / Double(sheet.count), fallbacks: 0, cuts: 0, failures: [], unmatched: [])
    }.inTableOrder()
  }
}

extension ScoreSheets {
  /// The differences between any two systems, one for each item and column.
  package var differences: Int {
    sheets.count * (sheets.count - 1) / 2 * rules.columns.count * (sheets.first?.count ?? 0)
  }
}
