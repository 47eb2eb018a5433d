import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// Every row with every other in the first column, the comparisons that ranks and groups follow from; differences in other
  /// columns, which were not tested, are drawn by the script.
  func pairs(_ comparison: Comparison) -> [Markup] {
    let title = comparison.columns[0].title(among: comparison.columns)
    let key = comparison.columns[0].key
    let isWide = comparison.pairs.count > Self.widestPrinted * (Self.widestPrinted - 1) / 2
    let marks: Markup = """
      <span class="verdict">▲</span>the row is better, <span class="verdict">▼</span>worse; without a mark there is no \
      evidence of a difference
      """
    return [
      """
      <p>Row minus column\(report.isTooSmall ? "" : ", below it p, corrected for all pairs" as Markup). \(report.isTooSmall ? "Too few \(comparison.noun)s for any verdict" as Markup : marks). \
      The shade is the size of the effect, whatever its p. \
      <span data-needs-script hidden>Press a cell to see both rows \(comparison.noun) by \(comparison.noun).</span></p>
      <p class="choices" data-needs-script hidden><label>Score <select id="matrix-score"></select></label>\
      <span id="untested" class="legend" hidden>These differences were not tested: the comparisons are on \(title). \
      compare --columns tests others.</span></p>
      <div id="matrix" data-column="\(key)"\(.if(isWide, " class=\"wide\""))>
      \(matrix(comparison))</div>
      \(.if(isWide, printedMatrix(comparison)))\
      <p class="legend">Effect: <span class="key worse-3">–0.8</span><span class="key worse-2">–0.5</span>\
      <span class="key worse-1">–0.2</span><span class="key">0</span><span class="key better-1">0.2</span>\
      <span class="key better-2">0.5</span><span class="key better-3">0.8</span> standard deviations of the \
      \(comparison.noun)s' differences, and beyond</p>
      <details id="all-pairs" data-needs-script hidden><summary>All comparisons in numbers</summary></details>
      <details><summary>How it was tested</summary>
      \(.notes(comparison.methodLegend))</details>

      """
    ]
  }

  /// As many columns of the matrix as paper has room for.
  private static let widestPrinted = 20

  /// The matrix for paper, where it has more columns.
  private func printedMatrix(_ comparison: Comparison) -> Markup {
    let drawing = Drawing.pairs(comparison, of: report.record, width: 620)
    return "<div class=\"only-printed\">\n\(drawing.figure("printed-pairs", scale: 1.2))</div>\n"
  }

  private func matrix(_ comparison: Comparison) -> Markup {
    var results: [String: [String: PairedDifference]] = [:]
    for pair in comparison.pairs {
      results[pair.second, default: [:]][pair.first] = pair.results[0]
      results[pair.first, default: [:]][pair.second] = pair.results[0].reversed
    }
    let names = report.rows.map(\.standing.name).filter { results[$0] != nil }
    let column = comparison.columns[0]
    return .table(
      "matrix", caption: "\(column.title(among: comparison.columns)): row minus column",
      head: ["<td></td>"] + names.map { "<th scope=\"col\">\(.name($0))</th>" },
      rows: names.map { name in
        .row(
          name,
          names.map { other in
            guard other != name else { return "<td class=\"self\"></td>" }
            return results[name]?[other].map { cell($0, column) } ?? "<td>–</td>"
          })
      })
  }

  private func cell(_ result: PairedDifference, _ column: ScoreColumn) -> Markup {
    """
    <td class="\(result.shade)"><span class="verdict">\(result.verdict.mark)</span>\
    \(column.signedText(result.difference.mean))\
    \(.if(!report.isTooSmall, "<span class=\"p\">\(result.probability)</span>"))</td>
    """
  }
}

extension PairedDifference {
  /// `p 0.0123`, or that nothing differs, or too little to tell.
  var probability: String {
    if changed == 0 { return "same" }
    return verdict == .tooFewItems ? "too few" : "p \(adjustedP.probabilityDigits)"
  }

  /// Cohen's three sizes, either way; a difference that is the same on every article has no deviation, and is large.
  var shade: String {
    guard difference.mean != 0 else { return "" }
    let size = effectSize?.magnitude ?? .infinity
    guard let step = [0.8, 0.5, 0.2].firstIndex(where: { size >= $0 }) else { return "" }
    return "\(difference.mean > 0 ? "better" : "worse")-\(3 - step)"
  }
}

extension PairedDifference.Verdict {
  /// The verdict as a sign, with words for those who do not see it.
  var mark: Markup {
    switch self {
    case .better: "<span aria-hidden=\"true\">▲</span><span class=\"unseen\">better </span>"
    case .worse: "<span aria-hidden=\"true\">▼</span><span class=\"unseen\">worse </span>"
    case .noEvidence, .tooFewItems: ""
    }
  }
}
