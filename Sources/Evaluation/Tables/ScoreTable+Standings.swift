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
    let entrants = scores.rows.indices.filter {
      scores.rows[$0].role != .ceiling && scores.rows[$0].scores != nil
    }
    let differences = pairs.pairs.map { $0.results[0] }
    let isPossible =
      PairedRandomizationTest.smallestP(items: scores.unitCount) <= pairs.rules.alpha + 1e-12
      && differences.contains { $0.verdict != .tooFewItems }
    let grouping = Grouping(
      column: column, level: pairs.rules.level,
      detectable: DetectableDifference.median(
        of: differences.map(\.student), criticalValue: differences[0].criticalValue),
      isPossible: isPossible)
    guard isPossible else { return (standings, grouping) }
    let places = entrants.indices.flatMap { first in (first + 1..<entrants.count).map { [first, $0] } }
    let differing = Set(
      zip(places, differences).filter { $1.verdict == .better || $1.verdict == .worse }.map(\.0))
    let means = entrants.map { scores.estimate($0, 0)?.mean ?? 0 }
    let order = means.indices.sorted { first, second in
      means[first] != means[second] ? column.isBetter(means[first], than: means[second]) : first < second
    }
    let groups = SignificanceGroups(count: order.count) { first, second in
      differing.contains([order[first], order[second]].sorted())
    }
    for (place, entrant) in order.enumerated() {
      standings[entrants[entrant]] = Standing(ranks: groups.ranks[place], group: groups.letters[place])
    }
    return (standings, grouping)
  }
}
