import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension ScoreTable {
  /// The places of the rows by the first column; none where nothing was compared.
  var standingColumns: [(column: Grid.Column, cell: (Row) -> Grid.Cell)] {
    guard hasStandings else { return [] }
    func cell(_ value: @escaping (Standing) -> Grid.Cell) -> (Row) -> Grid.Cell {
      { row in row.standing.map(value) ?? .missing }
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

  /// How rows were told apart, and what differences the corpus detects.
  var standingLegend: [String] {
    guard hasStandings, let grouping else { return [] }
    let title = grouping.column.title(among: columns)
    let level = "family-wise \((1 - grouping.level).percentText)"
    let detected = grouping.detectable.flatMap { $0.isFinite ? $0 : nil }.map { difference in
      let unit = grouping.column.factor == 100 ? "points" : "on \(title)"
      return
        " This corpus detects differences of \(grouping.column.detectedText(difference)) \(unit) or more "
        + "(80 % power)."
    }
    return [
      "Groups: paired randomization tests, step-down max-T over all pairs on \(title), \(level); \(Self.lettersLegend)\(Self.rankLegend).\(detected ?? "")"
    ]
  }

  /// What letters beside rows say.
  static let lettersLegend = "rows that share a letter could not be told apart"

  /// What the ranks are, as the end of a sentence.
  static let rankLegend = ", rank: the ranks that remain possible"

  /// What keeps the table from telling rows apart, or its intervals from meaning what they say.
  func standingNotes(_ rule: IntervalRule, noun: String) -> [Note] {
    let units = clusters ?? items
    let unit = clusters == nil ? noun : "cluster"
    var notes: [Note] = []
    if let grouping, !grouping.isPossible {
      notes.append(
        Note(
          .warning, "too-few-items",
          "\(units.counted(unit)) cannot tell rows apart: not even the same winner on each of them is evidence at "
            + "\((1 - grouping.level).percentText)"))
    }
    if rule.method != .student, (2..<30).contains(units) {
      notes.append(
        Note(
          .remark, "few-for-bootstrap",
          "bootstrap intervals over \(units.counted(unit)) are too narrow: at fewer than 30, Student's t covers better"
        ))
    }
    if rule.isAssumed {
      notes.append(
        Note(
          .remark, "interval-assumed",
          "the rules name no method of intervals and are read as percentile; the default is student now"))
    }
    return notes
  }

  private var hasStandings: Bool { rows.contains { $0.standing != nil } }
}

extension ScoreColumn {
  /// A difference that can be detected: one decimal of a point for ROUGE, else the digits of the column.
  func detectedText(_ difference: Double) -> String {
    factor == 100 ? (difference * factor).digits(1) : text(difference)
  }
}

extension ClosedRange<Int> {
  /// `1`, or `1 to 3`: a form that no spreadsheet takes for a date.
  fileprivate var text: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
