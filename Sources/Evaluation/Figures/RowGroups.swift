package import SumbenchStatistics
import SumbenchSupport

/// Rows that were compared each with each, the best first, and those that could not be told apart.
///
/// What letters and ranks of tables, and bars of critical-difference diagrams, are made from.
package struct RowGroups: Sendable {
  /// The column that they were compared in.
  package let column: ScoreColumn
  /// The best first.
  package let rows: [Row]
  /// For each group the places of its rows, ascending: every largest set of rows of which no two differ. A row may be in
  /// several, and rows between two of a group may be in others alone.
  package let groups: [[Int]]
  /// Whether this number of items can show a difference at all; there are no groups where it cannot.
  package let isPossible: Bool

  /// One row.
  package struct Row: Hashable, Sendable {
    package let name: String
    package let mean: Double
    /// The best and the worst rank that the comparisons allow, from 1.
    package let ranks: ClosedRange<Int>
    /// The letters of its groups.
    package let letters: String
  }

  /// The groups that follow from all pairs of some rows, in the first column of the comparison.
  package init(_ comparison: Comparison) {
    let column = comparison.columns[0]
    let names = comparison.pairs.flatMap { [$0.first, $0.second] }.distinct()
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var means = [Double](repeating: 0, count: names.count)
    var differing = Set<[Int]>()
    for pair in comparison.pairs {
      let (first, second) = (places[pair.first]!, places[pair.second]!)
      (means[first], means[second]) = pair.means[0]
      if [.better, .worse].contains(pair.results[0].verdict) { differing.insert([first, second].sorted()) }
    }
    let order = means.indices.sorted { first, second in
      means[first] != means[second] ? column.isBetter(means[first], than: means[second]) : first < second
    }
    let isPossible =
      PairedRandomizationTest.smallestP(items: comparison.clusters ?? comparison.items)
      <= comparison.rules.alpha + 1e-12
      && comparison.pairs.contains { $0.results[0].verdict != .tooFewItems }
    let found = SignificanceGroups(count: order.count) { first, second in
      differing.contains([order[first], order[second]].sorted())
    }
    self.column = column
    self.isPossible = isPossible
    groups = isPossible ? found.groups : []
    rows = order.enumerated().map { place, row in
      Row(name: names[row], mean: means[row], ranks: found.ranks[place], letters: found.letters[place])
    }
  }
}
