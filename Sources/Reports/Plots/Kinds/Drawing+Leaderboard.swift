package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Drawing {
  /// A forest plot: the mean of each row with its interval, or its difference from a baseline where the table has one.
  package static func leaderboard(
    _ table: ScoreTable, of record: RunRecord, rows names: [String]? = nil, width: Double = columnWidth
  ) -> Drawing {
    let rows = table.rows.filter { names?.contains($0.name) ?? true }
    let entries = rows.map { Entry($0, table, record) }
    let column = table.columns[0]
    let central = Set(table.centralRows.map(\.name))
    let inside = entries.filter { central.contains($0.name) }.compactMap(\.estimate)
    let forest = Forest(
      of: inside.isEmpty ? entries.compactMap(\.estimate) : inside, column,
      line: table.baseline == nil ? nil : 0)
    let level = (table.baseline?.rules.level ?? table.scores.interval.level).percentText
    let title = column.title(among: record.shownColumns)
    let what = table.baseline.map { "\(title) minus \($0.baseline ?? "")" } ?? title
    var drawing = Drawing("Leaderboard: \(what)", width: width)
    let layout = RowLayout(
      names: entries.map(\.name), digits: entries.map(\.digits), width: width, pitch: rows.count > 24 ? 9 : 11
    )
    let ticks = forest.ticks(about: tickCount(from: layout.left, to: layout.right))
    // Of too few items simultaneous intervals would tell nothing.
    let isPossible = table.grouping?.isPossible ?? true
    let hasInterval = table.units > 1 && (table.baseline == nil || isPossible)
    for (index, entry) in entries.enumerated() {
      if index > 0, entry.role != entries[index - 1].role { drawing.grow(by: 4) }
      let top = drawing.height
      drawing.add(layout.name(entry.name, top: top))
      if let estimate = entry.estimate {
        drawing.add(
          forest.marks(estimate, hasInterval: hasInterval, height: layout.pitch, ticks: ticks),
          from: layout.left, to: layout.right, top: top)
      } else {
        let words = Lettering(entry.words, fitting: width - layout.left, size: labelSize)
        drawing.add(
          Mark(.words, .text(Mark.Point(layout.left + 2, top + layout.pitch / 2 + 2.5), words, .start)))
      }
      drawing.add(layout.figure(entry.digits, top: top, width: width))
      drawing.grow(by: layout.pitch)
    }
    let interval =
      !hasInterval
      ? "" : table.baseline == nil ? ", mean and \(level) interval" : ", \(level) simultaneous interval"
    drawing.addAxis(ticks, what + interval, from: layout.left, to: layout.right)
    var sentences = table.pictureSentences(record)
    if sentences.isEmpty { sentences.append("\(table.items.counted(record.noun)).") }
    if entries.contains(where: { $0.estimate.map(forest.isBeyond) == true }) {
      sentences.append("Arrow: it goes on beyond the axis.")
    }
    if table.baseline != nil, isPossible {
      sentences.append("▲ better and ▼ worse than \(table.baseline?.baseline ?? ""), corrected for all rows.")
    }
    drawing.write([sentences.joined(separator: " ")])
    drawing.grow(by: 2)
    drawing.description =
      entries.map { "\($0.name): \($0.estimate == nil ? $0.words : $0.text)" } + sentences + [origin(record)]
    return drawing
  }

  /// What one row shows.
  private struct Entry {
    let name: String
    let role: System.Role
    var estimate: Estimate?
    /// The digits beside it.
    var digits = ""
    /// The same with the interval.
    var text = ""
    /// What stands in place of an interval.
    var words = ""

    init(_ row: ScoreTable.Row, _ table: ScoreTable, _ record: RunRecord) {
      (name, role) = (row.name, row.role)
      let column = table.columns[0]
      guard row.estimates[0] != nil else {
        words = row.lackWords(record.noun, of: table.total)
        return
      }
      guard let comparison = table.baseline else {
        estimate = row.estimates[0]
        digits = estimate.map { column.text($0.mean) } ?? ""
        text = digits + (estimate.map { " [\(column.text($0.low)), \(column.text($0.high))]" } ?? "")
        return
      }
      guard let result = comparison.result(name, minus: comparison.baseline ?? "") else {
        words = name == comparison.baseline ? "the baseline" : "not compared"
        return
      }
      let mark = result.verdict == .better ? "▲" : result.verdict == .worse ? "▼" : ""
      estimate = result.difference
      digits = mark + column.signedText(result.difference.mean)
      let mean = result.difference.mean
      if table.grouping?.isPossible == false {
        estimate = Estimate(mean: mean, low: mean, high: mean)
        text = column.signedText(mean)
        return
      }
      text =
        "\(column.signedText(mean)) [\(column.signedText(result.difference.low)), "
        + "\(column.signedText(result.difference.high))], \(result.probability)"
    }
  }
}
