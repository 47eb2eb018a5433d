import SumbenchEvaluation
import SumbenchStatistics

/// Means and intervals of all rows on one scale, a row of a table or of a picture each.
struct Forest {
  private let scale: Scale
  private let column: ScoreColumn
  /// A line across all rows: the baseline, or no difference.
  private let line: Double?

  /// A scale that shows the intervals of those rows that matter; what lies beyond it stands at its ends as an arrow.
  init(of estimates: [Estimate], _ column: ScoreColumn, line: Double? = nil) {
    scale = Scale(
      around: estimates.flatMap { [$0.low, $0.high, $0.mean].filter(\.isFinite) } + (line.map { [$0] } ?? []))
    self.column = column
    self.line = line
  }

  /// Round numbers along the scale, about `count` of them, with their texts.
  func ticks(about count: Int = 5) -> [(place: Double, label: String)] {
    scale.roundTicks(factor: column.factor, about: count)
  }

  /// The numbers of the axis, above the rows of a table.
  var axis: Markup {
    ticks().map { Mark.text(.label, $0.place, 12, $0.label) }.row("axis", height: 16)
  }

  /// Whether a mean or an end of its interval lies beyond the axis.
  func isBeyond(_ estimate: Estimate) -> Bool {
    [estimate.low, estimate.mean, estimate.high].contains { $0.isFinite && scale.isBeyond($0) }
  }

  /// One row: the interval as a line, the mean as a stroke across it, arrows at the ends of the axis for what lies beyond.
  func marks(
    _ estimate: Estimate, hasInterval: Bool, height: Double = 26, ticks: [(place: Double, label: String)]
  ) -> [Mark] {
    let middle = height / 2
    var numbers = [estimate.mean]
    var marks = ticks.map { Mark.line(.tick, $0.place, 0, $0.place, height) }
    if let line { marks.append(.line(.zero, scale.place(line), 0, scale.place(line), height)) }
    if hasInterval {
      let low = estimate.low.isFinite ? estimate.low : estimate.mean
      let high = estimate.high.isFinite ? estimate.high : estimate.mean
      marks.append(.line(.range, scale.nearestPlace(low), middle, scale.nearestPlace(high), middle))
      numbers += [low, high]
    }
    if !scale.isBeyond(estimate.mean) {
      let place = scale.place(estimate.mean)
      marks.append(.line(.mean, place, middle - height * 9 / 26, place, middle + height * 9 / 26))
    }
    let ends = Set(numbers.filter(scale.isBeyond).map(scale.nearestPlace)).sorted()
    return marks + ends.map { Mark(.beyond, .arrow(Mark.Point($0, middle), toRight: $0 > 0)) }
  }

  /// One row of the page; `tone` is a class of the style sheet.
  func row(_ estimate: Estimate, hasInterval: Bool, tone: Markup = "") -> Markup {
    marks(estimate, hasInterval: hasInterval, ticks: ticks()).row("forest \(tone)", height: 26)
  }
}
