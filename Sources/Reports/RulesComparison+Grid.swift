package import Evaluation
import Statistics

extension Grid {
  /// The same summaries under several rules: for each system a group with a row for each set of rules, and the
  /// columns in which it differs from the first in the digits shown.
  ///
  /// `alike` has names of rules that give the numbers of some of these, by the name of those.
  package init(
    underSeveralRules tables: [(table: ScoreTable, sheets: ScoreSheets)], name: String,
    alike: [(name: String, alike: [String])] = []
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
      + alike.filter { !$0.alike.isEmpty }.map { "as \($0.name): \($0.alike.joined(separator: ", "))" }
      + Self.remarks(tables.map(\.sheets))
    signature = tables.map(\.sheets.rules.signature).joined(separator: " ; ")
  }

  /// What is to be said under any of the rules, with the names of the rules where they do not agree.
  private static func remarks(_ sheets: [ScoreSheets]) -> [String] {
    sheets.flatMap(\.remarks).distinct().map { remark in
      let names = sheets.filter { $0.remarks.contains(remark) }.map(\.rules.name)
      return names.count == sheets.count ? remark : "\(names.joined(separator: ", ")): \(remark)"
    }
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
