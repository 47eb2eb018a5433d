package import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// The means of rows in one run after the other, with their intervals.
  package init(_ history: RunHistory, title: String, signature: String) {
    let score = history.column.title(among: [history.column])
    self.init(
      title: title,
      columns: [Column(title: "row", key: "system")] + history.runs.map { Column.ofData(title: $0, key: $0) },
      groups: [
        history.rows.map { row in
          Row(
            cells: [.text(row.name)]
              + row.estimates.map { estimate in
                estimate.map { Cell($0, history.column, hasInterval: history.items > 1) } ?? .missing
              })
        }
      ],
      legend: [
        "mean \(score) over the \(history.items.counted(history.noun)) that every run has, with its interval"
      ],
      signature: signature, facts: Facts(items: history.items))
    kind = "history"
    signs.interval = "the interval of a mean"
    narrowings = [.halfWidths]
  }
}
