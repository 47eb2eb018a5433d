import SumbenchStatistics

extension ScoreTable {
  /// Where a row stands among those that see no reference.
  package struct Standing: Hashable, Sendable {
    /// The best and the worst rank that the comparisons allow, from 1.
    package let ranks: ClosedRange<Int>
    /// The letters of its groups; rows that share one could not be told apart.
    package let group: String
  }

  /// How the rows of a table were told apart.
  package struct Grouping: Hashable, Sendable {
    /// The column that they were compared on, the first of the table.
    package let column: ScoreColumn
    /// The family-wise level: 1 less the highest corrected p that is evidence.
    package let level: Double
    /// The true difference that half of the pairs show with a power of 80 %; `nil` where nothing varies.
    package let detectable: Double?
    /// Whether this number of items can show a difference at all.
    package let isPossible: Bool
  }

  /// For each row its standing, from all pairs of rows compared in the first column as one family.
  ///
  /// A single row has nothing to compare and gives none; nor do so few items that even the same winner on each would be no
  /// evidence.
  static func standings(of scores: ResampledScores, _ pairs: Comparison?) -> ([Standing?], Grouping?) {
    var standings = [Standing?](repeating: nil, count: scores.rows.count)
    guard let pairs, let column = scores.columns.first else { return (standings, nil) }
    let groups = RowGroups(pairs)
    let differences = pairs.pairs.map { $0.results[0] }
    let grouping = Grouping(
      column: column, level: pairs.rules.level,
      detectable: DetectableDifference.median(
        of: differences.map(\.student), criticalValue: differences[0].criticalValue),
      isPossible: groups.isPossible)
    guard groups.isPossible else { return (standings, grouping) }
    for (place, row) in scores.rows.enumerated() {
      standings[place] = groups.rows.first { $0.name == row.name }.map {
        Standing(ranks: $0.ranks, group: $0.letters)
      }
    }
    return (standings, grouping)
  }
}
