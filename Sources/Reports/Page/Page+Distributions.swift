import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// How scores lie within each row, how they go with length, and where in the articles summaries come from.
  var distributions: [Markup] {
    [columnSwitch("spread")] + report.columns.indices.map(spreadTable) + [
      """
      <p class="legend">The box holds the middle half of the articles, the line in it the middle one; the thin line \
      reaches from the lowest to the highest.<span data-needs-script hidden> Each dot is an article; press it to \
      open it.</span></p>
      <h3 id="length-title">Score against length</h3>
      <div class="scatter" data-needs-script hidden>
      <p class="choices"><label>Strategy <select id="scatter-row">\(rowOptions(selected: defaultRow))</select></label>
      <label>Length <select id="scatter-length"><option value="article">words of the article</option>\
      <option value="summary">words of the summary</option></select></label></p>
      <figure aria-labelledby="length-title"><svg id="scatter" height="300" width="100%" role="img" \
      aria-label="Each article by its length and its score; the same numbers stand in the table of articles"></svg>\
      </figure>
      </div>
      """
    ] + (report.slices.map(sliceParts) ?? [])
  }

  /// What kind of summaries the rows made.
  func diagnostics(_ table: DiagnosticsTable) -> [Markup] {
    let grid = Grid(table, of: report.record)
    return [
      grid.table(caption: "Summaries beside the references: length, copying, repetition, place"),
      .notes(grid.lines),
    ]
  }

  /// A choice of the score that a part of the page shows.
  func columnSwitch(_ part: String) -> Markup {
    """
    <p class="choices" data-needs-script hidden><label>Score <select data-switches="\(part)"></select></label></p>

    """
  }

  /// The best row that is no floor and no ceiling, or the first one.
  var defaultRow: Int { report.rows.firstIndex { $0.standing.role == .plain } ?? 0 }

  func rowOptions(selected: Int) -> [Markup] {
    report.rows.indices.map { row in
      """
      <option value="\(row)"\(.if(row == selected, " selected"))>\(report.rows[row].standing.name)</option>
      """
    }
  }

  private func variant(_ column: Int, _ table: Markup) -> Markup {
    """
    <div class="variant" data-for="spread" data-column="\(report.columns[column].key)"\
    \(.if(column != firstColumn, " hidden"))>
    \(table)</div>

    """
  }

  private func spreadTable(_ column: Int) -> Markup {
    let scale = Scale(fromZeroTo: report.rows.compactMap { $0.spreads[column]?.highest })
    let axis: Markup = """
      <th scope="col" class="plot"><span class="unseen">from lowest to highest</span>\
      <svg class="axis" width="100%" height="16" aria-hidden="true">\
      \(scale.ticks.map { "<text x=\"\($0.place)\" y=\"12\">\($0.label)</text>" as Markup })</svg></th>
      """
    return variant(
      column,
      .table(
        "spread", caption: "\(title(column)), \(report.record.noun) by \(report.record.noun)",
        head: [.nameHeading("strategy"), axis]
          + ["lowest", "25%", "median", "75%", "highest", "zeros"].map(Markup.numberHeading),
        rows: report.rows.indices.map { row in
          .row(report.rows[row].standing.name, spreadCells(row, column, scale))
        }))
  }

  private func spreadCells(_ row: Int, _ column: Int, _ scale: Scale) -> [Markup] {
    guard let spread = report.rows[row].spreads[column] else { return ["<td colspan=\"7\">not scored</td>"] }
    let plot: Markup = """
      <td class="plot"><svg class="strip" width="100%" height="40" aria-hidden="true" data-row="\(row)">\
      \(scale.ticks.map { tick in
        "<line class=\"tick\" x1=\"\(tick.place)\" x2=\"\(tick.place)\" y1=\"0\" y2=\"40\"/>" as Markup
      })\
      <line class="whisker" x1="\(scale.place(spread.lowest))" x2="\(scale.place(spread.highest))" y1="10" y2="10"/>\
      <rect class="box" x="\(scale.place(spread.lowerQuartile))" \
      width="\(scale.width(spread.lowerQuartile, spread.upperQuartile))" y="3" height="14"/>\
      <line class="median" x1="\(scale.place(spread.median))" x2="\(scale.place(spread.median))" y1="2" y2="18"/>\
      </svg></td>
      """
    let numbers = [
      spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest,
    ]
    return [plot] + numbers.map { .number(report.columns[column].text($0)) } + [.number("\(spread.zeros)")]
  }

  private func sliceParts(_ slices: SliceTable) -> [Markup] {
    ["<p>Articles in thirds, from low to high, by three of their properties:</p>\n"]
      + slices.columns.indices.map { sliceTable(slices, $0) } + [
        .notes(Grid(slices, of: report.record).notes.map(\.sentence)),
        "<h3>Where chosen sentences stand</h3>\n", placements,
      ]
  }

  private func sliceTable(_ slices: SliceTable, _ index: Int) -> Markup {
    guard let column = report.columns.firstIndex(where: { $0.key == slices.columns[index].key }) else {
      return ""
    }
    return variant(
      column,
      .table(
        "slices", caption: "Mean \(title(column)) in each third, with its interval",
        head: [.nameHeading("strategy")] + slices.slices.map(Self.sliceHeading),
        rows: report.rows.map { row in
          .row(
            row.standing.name,
            slices.slices.map { slice in
              Self.sliceCell(
                slice.rows.first { $0.name == row.standing.name }?.estimates[index], slices.columns[index],
                of: slice.items)
            })
        }))
  }

  private static func sliceHeading(_ slice: SliceTable.Slice) -> Markup {
    """
    <th scope="col" class="number">\(slice.property.rawValue)<span class="p">\(slice.range.lowerBound.shortNumber) to \
    \(slice.range.upperBound.shortNumber)</span><span class="p">\(slice.items.counted("article"))</span></th>
    """
  }

  private static func sliceCell(_ estimate: Estimate??, _ column: ScoreColumn, of items: Int) -> Markup {
    guard let estimate = estimate ?? nil else { return .number("–") }
    let interval = "\(column.text(estimate.low)) to \(column.text(estimate.high))"
    return """
      <td class="number">\(column.text(estimate.mean))\(.if(items > 1, "<span class=\"p\">\(interval)</span>"))</td>
      """
  }

  private var placements: Markup {
    let parts = SentencePlacement.parts
    return .table(
      "placement", caption: "Percent of chosen sentences, by tenth of the article",
      head: [.nameHeading("strategy")]
        + (1...parts).map {
          "<th scope=\"col\" class=\"number\">\($0)<span class=\"unseen\">. tenth</span></th>"
        },
      rows: report.rows.map { row in
        .row(
          row.standing.name,
          row.placement?.shares.map {
            "<td class=\"number heat-\(Self.heat($0))\">\(($0 * 100).digits(0))</td>"
          } ?? ["<td colspan=\"\(parts)\">its summaries are no sentences of the articles</td>"])
      })
  }

  /// A shade for a share of which a tenth is what chance gives.
  private static func heat(_ share: Double) -> Int {
    [0.05, 0.1, 0.2, 0.4].count { share >= $0 }
  }
}

extension Double {
  /// One decimal, and none for a whole number.
  fileprivate var shortNumber: String { self == rounded() ? digits(0) : digits(1) }
}
