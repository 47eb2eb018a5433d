extension ScoreTable {
  /// The table of summaries that were made elsewhere: a row for each system, the best first, equals by name.
  package init(_ sheets: ScoreSheets, seed: UInt64) {
    let bootstrap = Bootstrap(sheets.rules.interval, seed: seed)
    columns = sheets.rules.columns
    rows = sheets.sheets.map { [columns] sheet in
      Row(
        name: sheet.system, role: .strategy, items: sheet.count,
        estimates: bootstrap.estimates(of: sheet.rows), shares: columns.map { _ in nil },
        standings: columns.map { _ in nil },
        words: Double(sheet.words) / Double(sheet.count), fallbacks: 0, cuts: 0, failures: [], unmatched: [])
    }.inTableOrder()
  }
}
