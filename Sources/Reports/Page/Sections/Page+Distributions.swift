import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// How scores lie within each row, how they go with length, and where in the articles summaries come from.
  var distributions: [Markup] {
    [columnSwitch("spread")] + report.columns.indices.map(spreadTable) + [
      """
      <p class="legend">The box holds the middle half of the articles, the line in it the middle one; the thin line \
      reaches from the lowest to the highest.<span data-needs-script hidden> \(dotsNote)</span></p>
      <h3 id="length-title" data-needs-script hidden>Score against length</h3>
      <div class="scatter" data-needs-script hidden>
      <p class="choices"><label>Strategy <select id="scatter-row">\(rowOptions(selected: report.plainRow))</select></label>
      <label>Length <select id="scatter-length"><option value="article">words of the article</option>\
      <option value="summary">words of the summary</option></select></label></p>
      <figure aria-labelledby="length-title"><svg id="scatter" height="300" width="100%" role="img" \
      aria-label="Each article by its length and its score; the same numbers stand in the table of articles"></svg>\
      </figure>
      </div>
      """
    ] + (report.slices.map(sliceParts) ?? [])
  }

  private var dotsNote: Markup {
    report.record.items.count > 300
      ? "The columns below it are a histogram." : "Each dot is an \(report.record.noun); press it to open it."
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

  func rowOptions(selected: Int) -> [Markup] {
    report.rows.indices.map { row in
      """
      <option value="\(row)"\(.if(row == selected, " selected"))>\(report.rows[row].standing.name)</option>
      """
    }
  }

  private func spreadTable(_ column: Int) -> Markup {
    let scale = Scale(fromZeroTo: report.rows.compactMap { $0.spreads[column]?.highest })
    let numbers = scale.ticks.map { Mark.text(.label, $0.place, 12, $0.label) }
    let axis: Markup = """
      <th scope="col" class="plot"><span class="unseen">from lowest to highest</span>\
      \(numbers.row("axis", height: 16))</th>
      """
    return variant(
      "spread", column,
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
    let marks =
      scale.ticks.map { Mark.line(.tick, $0.place, 0, $0.place, 40) } + BoxRow(scale: scale).box(spread)
    let plot: Markup = """
      <td class="plot">\(marks.row("strip", height: 40, facts: " data-row=\"\(row)\""))</td>
      """
    let numbers = [
      spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest,
    ]
    return [plot] + numbers.map { .number(report.columns[column].text($0)) } + [.number("\(spread.zeros)")]
  }

  var placements: Markup {
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
