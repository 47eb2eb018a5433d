import SumbenchStatistics

/// How the scores of rows lie in one column, item by item.
package struct ScoreDistributions: Sendable {
  package let column: ScoreColumn
  package let rows: [Row]
  /// The items that every row has.
  package let items: Int
  /// The ends of the axis: zero, or the lowest number below it, and the highest number.
  package let range: ClosedRange<Double>

  /// One row.
  package struct Row: Sendable {
    package let name: String
    package let role: System.Role
    /// `nil` for a row without scores.
    package let spread: FiveNumberSummary?
    /// Its numbers in the order of the items, where these are few enough to be shown one by one.
    package let values: [Double]
    /// How many numbers lie in each of equal parts of the range, where there are more.
    package let bins: [Int]
  }

  /// As many numbers as are shown one by one.
  package static let mostSingle = 300
  /// The parts of a histogram.
  package static let parts = 50

  /// Some rows of a table in one of its columns, in the order of the table; all rows where `names` is `nil`.
  package init(_ table: ScoreTable, _ column: Int = 0, rows names: [String]? = nil) {
    self.column = table.columns[column]
    items = table.items
    let shown = table.rows.filter { names?.contains($0.name) ?? true }
    let numbers = shown.map { row in
      table.scores.rows.firstIndex { $0.name == row.name }.map { table.scores.values($0, column) } ?? []
    }
    let spreads = numbers.map(FiveNumberSummary.init(of:))
    let low = min(0, spreads.compactMap { $0?.lowest }.min() ?? 0)
    let high = spreads.compactMap { $0?.highest }.max() ?? 1
    let range = low...(high > low ? high : low + 1)
    self.range = range
    let isSingle = table.items <= Self.mostSingle
    rows = shown.indices.map { index in
      Row(
        name: shown[index].name, role: shown[index].role, spread: spreads[index],
        values: isSingle ? numbers[index] : [],
        bins: isSingle || spreads[index] == nil
          ? [] : numbers[index].histogram(parts: Self.parts, from: range.lowerBound, to: range.upperBound))
    }
  }
}

extension [Double] {
  /// How many of the numbers lie in each of equal parts of a range; a number between two parts is in the upper one, the upper
  /// end in the last.
  func histogram(parts: Int, from low: Double, to high: Double) -> [Int] {
    reduce(into: [Int](repeating: 0, count: parts)) { counts, number in
      let place = Int(((number - low) / (high - low) * Double(parts)).rounded(.down))
      counts[Swift.min(parts - 1, Swift.max(0, place))] += 1
    }
  }
}
