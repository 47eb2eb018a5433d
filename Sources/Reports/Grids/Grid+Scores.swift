package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Grid {
  /// Columns for the row's name, its scores and `more`.
  init(
    title: String, scores table: ScoreTable, showsIntervals: Bool = true, name: Column,
    more: [(column: Column, cell: (ScoreTable.Row) -> Cell)],
    legend: [String], notes: [Note], signature: String, facts: Facts
  ) {
    let role = Column(title: "role", key: "role", for: .programs)
    columns =
      [name, role] + table.columns.map { Column.of($0, among: table.columns) }
      + more.map(\.column)
    groups = [System.Role.floor, .plain, .ceiling].map { role in
      table.rows.filter { $0.role == role }.map { row in
        let scores = table.columns.indices.map { column in
          row.estimates[column].map { estimate in
            Cell(
              estimate, table.columns[column], hasInterval: showsIntervals && table.units > 1,
              isBest: row.isBest[column], mark: table.mark(of: row, column))
          } ?? .missing
        }
        return Row(
          cells: [.text(row.name), .text(role.rawValue)] + scores + more.map { $0.cell(row) },
          groups: ["", ""]
            + table.columns.indices.map { $0 == 0 && table.baseline == nil ? row.standing?.group ?? "" : "" }
            + more.map { _ in "" }
        ).with(row.hasFailed ? .first : .usual)
      }
    }.filter { !$0.isEmpty }
    self.title = title
    self.legend = legend
    self.notes = notes
    self.signature = signature
    self.facts = facts
  }

  /// What the numbers of a table of scores are.
  static func scoreLegend(
    _ columns: [ScoreColumn], of record: RunRecord, count: Int, clusters: Int? = nil,
    showsIntervals: Bool = true
  ) -> String {
    let noun = record.noun
    let measures = columns.compactMap(\.measure).distinct().map(\.title).joined(separator: ", ")
    let isScaled = columns.contains { $0.factor == 100 }
    let plain = columns.filter { $0.factor == 1 && $0.origin != .computed }.map(\.title)
    let computed = columns.filter { $0.factor == 1 && $0.origin == .computed }
    let what = [
      isScaled ? "\(measures) x 100" : nil,
      computed.isEmpty
        ? nil
        : "\(computed.map(\.title).joined(separator: ", ")) from \((computed[0].least ?? 0).digits(0)) to "
          + (computed[0].greatest ?? 100).digits(0),
      plain.isEmpty ? nil : "\(plain.joined(separator: ", ")) as given\(columns.lowerIsBetter)",
    ].compactMap(\.self).joined(separator: ", ")
    if count == 1 || clusters == 1 {
      return "\(what); a single \(clusters == 1 ? "cluster" : noun) has no interval"
    }
    let over =
      clusters.map {
        "\($0.counted("cluster")) of \(count.counted(noun)) by ‘\(record.settings.cluster ?? "")’"
      }
      ?? "\(noun)s"
    if !showsIntervals { return "\(what), mean over \(over)" }
    return "\(what), mean over \(over) [\(record.settings.interval.words(seed: record.settings.seed))]"
  }
}

extension [ScoreColumn] {
  /// Which of the columns are better when they are lower.
  fileprivate var lowerIsBetter: String {
    let names = filter { $0.direction == .lower }.map(\.title)
    return names.isEmpty ? "" : " (lower is better: \(names.joined(separator: ", ")))"
  }
}

extension Grid.Cell {
  /// A single item has no interval: resampling it gives the same number again. The interval of a difference, which has a
  /// sign, is always shown by its ends, since its verdict rests on them.
  init(
    _ estimate: Estimate, _ column: ScoreColumn, hasInterval: Bool, isBest: Bool = false,
    isSigned: Bool = false,
    mark: String = ""
  ) {
    let hasInterval = hasInterval && estimate.low.isFinite && estimate.high.isFinite
    self = .estimate(
      Grid.Score(
        mean: isSigned ? column.signedText(estimate.mean) : column.text(estimate.mean),
        interval: hasInterval
          ? Grid.Interval(
            low: column.text(estimate.low), high: column.text(estimate.high),
            halfWidth: isSigned ? nil : column.text((estimate.high - estimate.low) / 2)) : nil,
        isBest: isBest, mark: mark, value: estimate.mean,
        ends: hasInterval && estimate.low <= estimate.high ? estimate.low...estimate.high : nil))
  }
}

extension ScoreColumn {
  /// `R-1`, or `R-1 recall` where the table shows more than one measure.
  package func title(among columns: [ScoreColumn]) -> String {
    guard let measure, columns.contains(where: { $0.measure != nil && $0.measure != measure }) else {
      return title
    }
    return "\(title) \(measure.title)"
  }

  /// The digits of a number in this column.
  package func text(_ value: Double) -> String { (value * factor).digits(digits) }

  /// The digits of a difference in this column, with its sign.
  package func signedText(_ value: Double) -> String { (value * factor).signedDigits(digits) }
}

extension Measure {
  fileprivate var title: String { self == .f1 ? "F1" : rawValue }
}
