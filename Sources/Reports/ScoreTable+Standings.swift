import Evaluation

extension ScoreTable {
  /// The places of the rows by the first column; none where nothing was compared.
  var standingColumns: [(column: Grid.Column, cell: (Row) -> Grid.Cell)] {
    guard hasStandings else { return [] }
    func cell(_ value: @escaping (Standing) -> Grid.Cell) -> (Row) -> Grid.Cell {
      { row in (row.standings.first ?? nil).map(value) ?? .missing }
    }
    return [
      (Grid.Column(title: "rank", key: "rank", for: .people), cell { .text($0.ranks.text) }),
      (
        Grid.Column(title: "rank low", key: "rank_low", for: .programs),
        cell { Grid.Cell($0.ranks.lowerBound) }
      ),
      (
        Grid.Column(title: "rank high", key: "rank_high", for: .programs),
        cell { Grid.Cell($0.ranks.upperBound) }
      ),
      (Grid.Column(title: "group", key: "group"), cell { .text($0.group) }),
    ]
  }

  /// What these columns mean.
  var standingLegend: [String] {
    guard hasStandings, let column = columns.first else { return [] }
    return [
      "rank: places that the comparisons leave open on \(column.title(among: columns)); rows that share a letter of "
        + "group could not be told apart (paired randomization tests, Holm over all pairs and columns)"
    ]
  }

  private var hasStandings: Bool { rows.contains { $0.standings.contains { $0 != nil } } }
}

extension ClosedRange<Int> {
  /// `1`, or `1 to 3`: a form that no spreadsheet takes for a date.
  fileprivate var text: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
