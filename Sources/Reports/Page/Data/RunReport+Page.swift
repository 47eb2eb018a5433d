import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

extension RunReport {
  /// The columns that the run's own table shows, by their place among all columns.
  var shownColumns: [Int] {
    (table.columns + table.incomplete.map(\.column)).compactMap { column in
      columns.firstIndex { $0.key == column.key }
    }
  }

  /// Whether there are so few items that no difference between rows could be shown.
  var isTooSmall: Bool { table.grouping.map { !$0.isPossible } ?? (table.units < 2) }

  /// What the script knows of the rows: those of older runs say of which row and run they are.
  var rowFacts: [[(key: String, value: PageFact)]] {
    rows.map { [("name", .text($0.standing.name)), ("role", .text($0.standing.role.rawValue))] }
      + older.map { row in
        [
          ("name", .text(row.name)), ("role", .text(row.system.role.rawValue)),
          ("newer", .number(rows.firstIndex { $0.standing.name == row.newer } ?? 0)),
        ]
      }
  }

  /// The best row that is no floor and no ceiling, or the first one.
  var plainRow: Int { rows.firstIndex { $0.standing.role == .plain } ?? 0 }
}

extension ScoreColumn {
  func facts(among columns: [ScoreColumn]) -> [(key: String, value: PageFact)] {
    [("key", .text(key)), ("title", .text(title(among: columns)))]
      + (direction == .lower ? [("lower", .flag)] : [])
  }

  /// The digits of a value without the point: those that `text` gives where two decimals are shown.
  func hundredths(_ value: Double) -> Int {
    // What a script counts with exactly ends here.
    let scaled = max(-9e15, min(9e15, value * factor * 100))
    // A half may be one in decimals and none in binary: there the digits decide.
    if abs(abs(scaled.truncatingRemainder(dividingBy: 1)) - 0.5) > 1e-6 || digits != 2 {
      return Int(scaled.rounded())
    }
    return Int(text(value).filter { $0 != "." }) ?? Int(scaled.rounded())
  }
}

extension ItemTable {
  /// A key by which the list of articles can be filtered.
  struct Filter {
    let key: String
    let values: [String]
    /// For each item the place of its value.
    let places: [Int?]
  }

  /// The own keys that have more than one value and few enough to choose from.
  var filters: [Filter] {
    ownKeys.compactMap { key in
      let values = Set(keys.values.compactMap { $0[key] }).inByteOrder()
      guard (2...60).contains(values.count) else { return nil }
      let places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
      return Filter(key: key, values: values, places: ids.map { keys[$0]?[key].flatMap { places[$0] } })
    }
  }
}

extension ArticleCleaner.Reason {
  /// The reason in words: `repeated line`.
  var words: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }
}
