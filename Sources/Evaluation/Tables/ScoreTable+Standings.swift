import Statistics

extension ScoreTable {
  /// Where a row stands among those that see no reference.
  public struct Standing: Hashable, Sendable {
    /// The best and the worst place that the comparisons leave it, from 1.
    public let ranks: ClosedRange<Int>
    /// The letters of its groups; rows that share one could not be told apart.
    public let group: String
  }

  /// For each row and column its standing, every pair of rows compared over every column as one family.
  /// A single article or a single row has nothing to compare and gives none.
  static func standings(of rows: [ComparedRow?], rules: ComparisonRules) -> [[Standing?]] {
    let entrants = rows.indices.compactMap { index in rows[index].map { (index, $0) } }
    let width = entrants.first?.1.columns.count ?? 0
    let articles = entrants.first?.1.columns.first?.values.count ?? 0
    let none = [[Standing?]](repeating: Array(repeating: nil, count: width), count: rows.count)
    guard entrants.count > 1, articles > 1 else { return none }
    let pairs = entrants.indices.flatMap { first in
      (first + 1..<max(entrants.count, first + 1)).map { (first, $0) }
    }
    let results = PairedFamily(rules).results(
      of: pairs.flatMap { ComparedRow.differences(entrants[$0.0].1, entrants[$0.1].1) })
    var standings = none
    for column in 0..<width {
      var differing: Set<[Int]> = []
      for (index, pair) in pairs.enumerated() {
        let verdict = results[index * width + column].verdict
        if verdict == .better || verdict == .worse { differing.insert([pair.0, pair.1]) }
      }
      let means = entrants.map { $0.1.columns[column].mean }
      let order = means.indices.sorted { (means[$1], $0) < (means[$0], $1) }
      let groups = SignificanceGroups(count: order.count) { first, second in
        differing.contains([order[first], order[second]].sorted())
      }
      for (place, entrant) in order.enumerated() {
        standings[entrants[entrant].0][column] = Standing(
          ranks: groups.ranks[place], group: groups.letters[place])
      }
    }
    return standings
  }
}
