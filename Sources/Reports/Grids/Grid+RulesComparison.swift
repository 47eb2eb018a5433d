package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Grid {
  /// The same summaries under several rules: for each system a group with a row for each set of rules, and the
  /// differences to the first, of the digits shown.
  ///
  /// `alike` has names of rules that give the numbers of some of these, by the name of those. Every mean has its
  /// interval, and every row its place under its rules; programs get each difference in a column of its own.
  package init(
    underSeveralRules tables: [(table: ScoreTable, record: RunRecord)], name: String,
    alike: [(name: String, alike: [String])] = []
  ) {
    var scores: [ScoreColumn] = []
    for column in tables.flatMap(\.table.allColumns) where !scores.contains(where: { $0.key == column.key }) {
      scores.append(column)
    }
    let titles = scores.map { $0.title(among: scores) }
    let systems = tables[0].table.rows
    let names = tables.map { $0.record.rulesName }
    title = "\(name): \(tables[0].table.items.counted("item")), several rules"
    let standings = tables.map(\.table.standingColumns)
    columns =
      [Column(title: "system", key: "system"), Column(title: "rules", key: "rules")]
      + zip(scores, titles).map { Column.ofData(title: $1, key: $0.key) }
      + standings[0].map(\.column)
      + [Column(title: "against \(names[0])", key: "differences", for: .people)]
      + scores.map { Column.ofData(title: $0.key, key: "\($0.key)_difference", for: .programs) }
    groups = systems.map { system in
      let first = tables[0].table.cells(of: system.name, scores)
      return tables.indices.map { index in
        let cells = tables[index].table.cells(of: system.name, scores)
        let row = tables[index].table.rows.first { $0.name == system.name }
        let differences = scores.indices.map { cells[$0].difference(to: first[$0], of: scores[$0]) }
        return Row(
          cells: [.text(system.name), .text(names[index])] + cells
            + standings[index].map { place in row.map(place.cell) ?? .missing }
            + [.text(zip(titles, differences).compactMap { $1.words($0) }.joined(separator: ", "))]
            + differences.map { $0.value.map { .number("\($0)", value: $0) } ?? .missing })
      }
    }
    legend =
      [
        Self.legend(scores, tables)
          + "; against \(names[0]): the columns whose digits differ from those under \(names[0]), and by how much"
      ]
      + tables[0].table.standingLegend
      + alike.filter { !$0.alike.isEmpty }.map { "as \($0.name): \($0.alike.joined(separator: ", "))" }
    notes = Self.notes(tables)
    kind = "rules"
    signs = Signs(
      best: ScoreTable.bestLegend, interval: "the interval of a mean", letters: ScoreTable.lettersLegend)
    signature = tables.map(\.record.signature).joined(separator: " ; ")
    facts = Facts(corpus: name, items: tables[0].table.items, seed: tables[0].record.settings.seed)
  }

  /// What the numbers are, with the interval of each set of rules where they have several.
  private static func legend(
    _ scores: [ScoreColumn], _ tables: [(table: ScoreTable, record: RunRecord)]
  ) -> String {
    let (table, record) = tables[0]
    let words = tables.map { $0.record.settings.interval.words(seed: $0.record.settings.seed) }
    let isOne = words.distinct().count == 1
    let legend = scoreLegend(
      scores, of: record, count: table.items, clusters: table.clusters, showsIntervals: isOne)
    if isOne || table.units == 1 { return legend }
    let each = words.distinct().map { interval in
      tables.indices.filter { words[$0] == interval }.map { tables[$0].record.rulesName }.joined(
        separator: ", ")
        + ": \(interval)"
    }
    return "\(legend) [\(each.joined(separator: "; "))]"
  }

  /// What is to be said under any of the rules, with the names of the rules where they do not agree.
  private static func notes(_ tables: [(table: ScoreTable, record: RunRecord)]) -> [Note] {
    let all = tables.map { $0.record.tableNotes($0.table) }
    return all.flatMap(\.self).distinct().map { note in
      let names = tables.indices.filter { all[$0].contains(note) }.map { tables[$0].record.rulesName }
      return names.count == tables.count
        ? note : Note(note.kind, note.code, "\(names.joined(separator: ", ")): \(note.sentence)")
    }
  }
}

extension RunRecord {
  /// The name of the rules that scored it.
  package var rulesName: String { settings.rules?.name ?? "given" }
}

/// By how much a mean differs from another: the digits shown, and the value; both `nil` where one is missing.
private struct Difference {
  var digits: String?
  var value: Double?

  /// Nothing where the digits do not differ.
  func words(_ title: String) -> String? { digits.map { "\(title) \($0)" } }
}

extension Grid.Cell {
  private var shown: (digits: String, value: Double)? {
    switch self {
    case .number(let digits, let value): (digits, value)
    case .estimate(let score): (score.mean, score.value)
    case .text, .missing: nil
    }
  }

  fileprivate func difference(to first: Grid.Cell, of column: ScoreColumn) -> Difference {
    guard let one = first.shown, let other = shown else { return Difference() }
    let value = other.value - one.value
    guard one.digits != other.digits, let before = Double(one.digits), let after = Double(other.digits) else {
      return Difference(digits: nil, value: value)
    }
    return Difference(digits: (after - before).signedDigits(column.digits), value: value)
  }
}

extension ScoreTable {
  /// Its columns and those that are over items of their own.
  fileprivate var allColumns: [ScoreColumn] { columns + incomplete.filter { !$0.isEmpty }.map(\.column) }

  /// A system's means in these columns, missing where the table has no such column.
  fileprivate func cells(of system: String, _ wanted: [ScoreColumn]) -> [Grid.Cell] {
    wanted.map { column in
      guard let estimate = self[system, column.key] else { return .missing }
      return Grid.Cell(estimate, column, hasInterval: items > 1)
    }
  }
}
