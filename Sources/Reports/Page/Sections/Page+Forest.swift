import SumbenchEvaluation
import SumbenchStatistics

/// Means and intervals of all rows on one scale, a row of the table each.
struct Forest {
  private let scale: Scale
  private let column: ScoreColumn
  /// A line across all rows: the baseline, or no difference.
  private let line: Double?
  private let ticks: [(place: Markup, label: String)]

  /// A scale that shows the intervals of those rows that matter; what lies beyond it stands at its ends as an arrow.
  init(of estimates: [Estimate], _ column: ScoreColumn, line: Double? = nil) {
    scale = Scale(
      around: estimates.flatMap { [$0.low, $0.high, $0.mean].filter(\.isFinite) } + (line.map { [$0] } ?? []))
    self.column = column
    self.line = line
    ticks = scale.roundTicks(factor: column.factor)
  }

  /// The axis in the heading.
  var axis: Markup {
    """
    <svg class="axis" width="100%" height="16" aria-hidden="true">\
    \(ticks.map { "<text x=\"\($0.place)\" y=\"12\">\($0.label)</text>" as Markup })</svg>
    """
  }

  /// One row: the interval as a line, the mean as a stroke; `tone` is a class of the style sheet.
  func row(_ estimate: Estimate, hasInterval: Bool, tone: Markup = "") -> Markup {
    let grid = ticks.map {
      "<line class=\"tick\" x1=\"\($0.place)\" x2=\"\($0.place)\" y1=\"0\" y2=\"26\"/>" as Markup
    }
    let across = line.map { place -> Markup in
      "<line class=\"zero\" x1=\"\(scale.place(place))\" x2=\"\(scale.place(place))\" y1=\"0\" y2=\"26\"/>"
    }
    let low = estimate.low.isFinite ? estimate.low : estimate.mean
    let high = estimate.high.isFinite ? estimate.high : estimate.mean
    let range: Markup = .if(
      hasInterval,
      "<line class=\"range\" x1=\"\(scale.nearestPlace(low))\" x2=\"\(scale.nearestPlace(high))\" y1=\"13\" y2=\"13\"/>"
    )
    let place = scale.nearestPlace(estimate.mean)
    let mean: Markup =
      scale.isBeyond(estimate.mean)
      ? "<text class=\"beyond\" x=\"\(place)\" y=\"18\">\(place.text.hasPrefix("0.") ? "◂" : "▸")</text>"
      : "<line class=\"mean\" x1=\"\(place)\" x2=\"\(place)\" y1=\"4\" y2=\"22\"/>"
    return """
      <svg class="forest \(tone)" width="100%" height="26" aria-hidden="true">\(grid)\(across ?? "")\(range)\(mean)</svg>
      """
  }
}
