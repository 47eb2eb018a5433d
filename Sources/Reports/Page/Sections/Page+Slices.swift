import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// Scores by kinds of articles: thirds of what can be measured, and values of languages and own keys.
  func sliceParts(_ slices: SliceTable) -> [Markup] {
    let measured = slices.slices.filter { $0.range != nil }
    let named = slices.slices.filter { $0.value != nil }
    var parts: [Markup] = []
    if !measured.isEmpty {
      parts.append("<h3>By kinds of articles</h3>\n<p>Articles in thirds, from low to high:</p>\n")
      parts += slices.columns.indices.map {
        sliceTable(slices.columns[$0], $0, measured, "Mean", "in each third")
      }
    }
    if !named.isEmpty {
      let names = named.map(\.property.name).distinct()
      parts.append("<h3>By \(names.joined(separator: ", "))</h3>\n")
      parts += slices.columns.indices.map {
        sliceTable(slices.columns[$0], $0, named, "Mean", "for each \(names.joined(separator: ", "))")
      }
    }
    parts.append(.notes(Grid(slices, of: report.record).notes.map(\.sentence)))
    if report.rows.contains(where: { $0.placement != nil }) {
      parts += ["<h3>Where chosen sentences stand</h3>\n", placements]
    }
    return parts
  }

  private func sliceTable(
    _ score: ScoreColumn, _ index: Int, _ slices: [SliceTable.Slice], _ what: String, _ which: String
  ) -> Markup {
    guard let column = report.columns.firstIndex(where: { $0.key == score.key }) else { return "" }
    return variant(
      "spread", column,
      .table(
        "slices", caption: "\(what) \(title(column)) \(which), with its interval",
        head: [.nameHeading("strategy")] + slices.map(heading),
        rows: report.rows.map { row in
          .row(
            row.standing.name,
            slices.map { slice in
              Self.sliceCell(
                slice.rows.first { $0.name == row.standing.name }?.estimates[index], score, of: slice.items)
            })
        }))
  }

  private func heading(_ slice: SliceTable.Slice) -> Markup {
    let values: Markup =
      slice.range.map { "\($0.lowerBound.shortNumber) to \($0.upperBound.shortNumber)" }
      ?? "\(.name(slice.value ?? ""))"
    return """
      <th scope="col" class="number">\(slice.property.name)<span class="p">\(values)</span>\
      <span class="p">\(slice.items.counted(report.record.noun))</span></th>
      """
  }

  private static func sliceCell(_ estimate: Estimate??, _ column: ScoreColumn, of items: Int) -> Markup {
    guard let estimate = estimate ?? nil else { return .number("–") }
    let interval = "\(column.text(estimate.low)) to \(column.text(estimate.high))"
    return """
      <td class="number">\(column.text(estimate.mean))\(.if(items > 1, "<span class=\"p\">\(interval)</span>"))</td>
      """
  }
}

extension Double {
  /// One decimal, and none for a whole number.
  fileprivate var shortNumber: String { self == rounded() ? digits(0) : digits(1) }
}
