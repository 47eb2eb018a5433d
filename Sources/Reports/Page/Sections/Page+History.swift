import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Page {
  /// Each row in one run after the other, as a line and as numbers.
  func history(_ history: RunHistory) -> [Markup] {
    let chart = HistoryChart(history)
    let title = history.column.title(among: [history.column])
    return [
      """
      <p>Mean \(title) over the \(history.items.counted(history.noun)) that all \(history.runs.count) runs have, with its \
      interval. The intervals are those of means: whether a row changed is told below.</p>

      """,
      .table(
        "history", caption: "\(title) of each row, run by run",
        head: [.nameHeading("strategy"), "<th scope=\"col\" class=\"plot\">first to last</th>"]
          + history.runs.map(Markup.numberHeading),
        rows: history.rows.map { row in
          .row(
            row.name,
            ["<td class=\"plot\">\(chart.line(row.estimates))</td>"]
              + row.estimates.map { estimate in
                guard let estimate else { return .number("–") }
                let interval: Markup = .if(
                  history.items > 1,
                  "<span class=\"p\">\(history.column.text(estimate.low)) to \(history.column.text(estimate.high))</span>"
                )
                return "<td class=\"number\">\(history.column.text(estimate.mean))\(interval)</td>"
              })
        }),
    ]
  }
}

/// The means of rows over runs on one scale.
private struct HistoryChart {
  private let (low, high): (Double, Double)
  private let count: Int
  private static let height = 44.0

  init(_ history: RunHistory) {
    let numbers = history.rows.flatMap(\.estimates).compactMap(\.self).flatMap { [$0.low, $0.high, $0.mean] }
      .filter(\.isFinite)
    let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 1)
    (low, high) = most > least ? (least, most) : (least - 0.5, most + 0.5)
    count = history.runs.count
  }

  private func x(_ run: Int) -> Double { 0.04 + 0.92 * Double(run) / Double(max(1, count - 1)) }

  private func y(_ value: Double) -> Double {
    let share = (min(high, max(low, value)) - low) / (high - low)
    return 4 + (Self.height - 8) * (1 - share)
  }

  func line(_ estimates: [Estimate?]) -> Markup {
    var marks: [Mark] = []
    var last: (Int, Estimate)?
    for (run, estimate) in estimates.enumerated() {
      guard let estimate else { continue }
      if let last { marks.append(.line(.step, x(last.0), y(last.1.mean), x(run), y(estimate.mean))) }
      marks.append(.line(.range, x(run), y(estimate.low), x(run), y(estimate.high)))
      marks.append(Mark(.mean, .dot(Mark.Point(x(run), y(estimate.mean)), radius: 3)))
      last = (run, estimate)
    }
    return marks.row("history", height: Int(Self.height))
  }
}
