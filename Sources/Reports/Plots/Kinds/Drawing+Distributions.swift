package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Drawing {
  /// Box and strip plots: for each row the middle half of its scores, and each score as a dot, or a histogram of many.
  package static func distributions(
    _ found: ScoreDistributions, of table: ScoreTable, _ record: RunRecord, width: Double = columnWidth
  ) -> Drawing {
    let column = found.column
    let title = column.title(among: record.shownColumns)
    var drawing = Drawing("Distributions: \(title), \(record.noun) by \(record.noun)", width: width)
    let digits = found.rows.map { $0.spread.map { column.text($0.median) } ?? "" }
    let count = found.rows.count
    let layout = RowLayout(
      names: found.rows.map(\.name), digits: digits + ["median"], width: width,
      pitch: count > 25 ? 13 : count > 12 ? 18 : 24)
    let scale = Scale(found.range)
    let (box, ticks) = (
      BoxRow(scale: scale),
      scale.roundTicks(factor: column.factor, about: tickCount(from: layout.left, to: layout.right))
    )
    let (boxHeight, stripHeight) = (layout.pitch * 0.48, layout.pitch * 0.44)
    drawing.grow(by: 8)
    drawing.add(.text(.words, width - 1, drawing.height - 1, "median", .end))
    for (index, row) in found.rows.enumerated() {
      if index > 0, row.role != found.rows[index - 1].role { drawing.grow(by: 4) }
      let top = drawing.height
      drawing.add(layout.name(row.name, top: top))
      drawing.add(
        ticks.map { .line(.tick, $0.place, 0, $0.place, layout.pitch) }, from: layout.left, to: layout.right,
        top: top)
      if let spread = row.spread {
        let marks =
          box.box(spread, height: boxHeight)
          + box.dots(
            row.values, top: boxHeight, height: stripHeight, radius: row.values.count > 60 ? 0.7 : 1.1)
          + box.columns(row.bins, over: found.range, foot: boxHeight + stripHeight, height: stripHeight)
        drawing.add(marks, from: layout.left, to: layout.right, top: top)
      } else {
        let words = table.rows.first { $0.name == row.name }?.lackWords(record.noun, of: table.total) ?? ""
        drawing.add(
          .text(.words, layout.left + 2, top + layout.pitch / 2 + 2.5, words, .start))
      }
      drawing.add(layout.figure(digits[index], top: top, width: width))
      drawing.grow(by: layout.pitch)
    }
    drawing.addAxis(
      ticks, "\(title), \(record.noun) by \(record.noun)", from: layout.left, to: layout.right)
    let below =
      found.items > ScoreDistributions.mostSingle ? "below it a histogram" : "each dot one \(record.noun)"
    let sentences =
      (found.items < table.total
        ? ["\(found.items) of \(table.total.counted(record.noun)): a row lacks the others."] : [])
      + [
        found.items == 1
          ? "One \(record.noun)."
          : "Box: the middle half of \(found.items.counted(record.noun)), with the median; line: lowest to highest; \(below)."
      ]
    drawing.write(sentences)
    drawing.grow(by: 2)
    drawing.description =
      found.rows.map { row in
        guard let spread = row.spread else { return "\(row.name): no scores" }
        let numbers = [
          spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest,
        ]
        return
          "\(row.name): lowest, quartiles and highest \(numbers.map(column.text).joined(separator: ", "))"
      } + sentences + [origin(record)]
    return drawing
  }
}
