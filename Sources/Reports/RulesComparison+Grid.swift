package import Evaluation

extension Grid {
  /// The same summaries under several rules: for each system a group with a row for each set of rules, and the
  /// columns in which it differs from the first in the digits shown.
  package init(
    underSeveralRules tables: [(table: ScoreTable, sheets: ScoreSheets)], name: String, seed: UInt64
  ) {
    var scores: [ScoreColumn] = []
    for column in tables.flatMap(\.table.columns) where !scores.contains(column) { scores.append(column) }
    let titles = scores.map { $0.title(among: scores) }
    let systems = tables[0].table.rows
    title = "\(name): \(systems.reduce(0) { $0 + $1.items }.counted("summary", "summaries")), several rules"
    columns =
      [Column(title: "system", key: "system"), Column(title: "rules", key: "rules")]
      + zip(scores, titles).map { Column(title: $1, key: $0.key) }
      + [Column(title: "differs in", key: "differs_in")]
    groups = systems.map { system in
      let first = tables[0].table.cells(of: system.name, scores)
      return tables.map { table, sheets in
        let cells = table.cells(of: system.name, scores)
        let differing = titles.indices.filter {
          cells[$0] != .missing && first[$0] != .missing && cells[$0] != first[$0]
        }
        return Row(
          cells: [.text(system.name), .text(sheets.rules.name)] + cells
            + [.text(differing.map { titles[$0] }.joined(separator: " "))])
      }
    }
    notes =
      [
        "scores x 100, means over items; differs in: the columns that differ from \(tables[0].sheets.rules.name)"
      ]
      + tables.flatMap { table, sheets in sheets.remarks.map { "\(sheets.rules.name): \($0)" } }
    signature = tables.map(\.sheets.rules.signature).joined(separator: " ; ")
  }
}

extension ScoreTable {
  /// A system's means in these columns, missing where the table has no such column.
  fileprivate func cells(of system: String, _ wanted: [ScoreColumn]) -> [Grid.Cell] {
    wanted.map { column in
      guard let index = columns.firstIndex(of: column),
        let estimate = rows.first(where: { $0.name == system })?.estimates[index]
      else { return .missing }
      return .number((estimate.mean * 100).digits(2))
    }
  }
}
