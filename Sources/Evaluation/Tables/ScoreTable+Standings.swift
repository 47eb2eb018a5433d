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
  /// A single item or a single row has nothing to compare and gives none.
  static func standings(
    of scores: ResampledScores, progress: @Sendable (_ comparisons: Int) -> Void
  ) -> [[Standing?]] {
    let entrants = scores.rows.indices.filter {
      scores.rows[$0].role != .ceiling && scores.rows[$0].scores != nil
    }
    let width = scores.columns.count
    var standings = [[Standing?]](repeating: Array(repeating: nil, count: width), count: scores.rows.count)
    guard entrants.count > 1, scores.items.count > 1 else { return standings }
    let pairs = entrants.indices.flatMap { first in
      (first + 1..<max(entrants.count, first + 1)).map { (first, $0) }
    }
    let rules = ComparisonRules(interval: scores.interval, seed: scores.seed)
    let results = PairedFamily(rules).results(
      of: pairs.flatMap { scores.differences(entrants[$0.0], entrants[$0.1]) },
      lowerIsBetter: pairs.flatMap { _ in scores.columns.map { $0.direction == .lower } },
      progress: progress)
    for column in 0..<width {
      var differing: Set<[Int]> = []
      for (index, pair) in pairs.enumerated() {
        let verdict = results[index * width + column].verdict
        if verdict == .better || verdict == .worse { differing.insert([pair.0, pair.1]) }
      }
      let means = entrants.map { scores.estimate($0, column)?.mean ?? 0 }
      let order = means.indices.sorted { first, second in
        means[first] != means[second]
          ? scores.columns[column].isBetter(means[first], than: means[second]) : first < second
      }
      let groups = SignificanceGroups(count: order.count) { first, second in
        differing.contains([order[first], order[second]].sorted())
      }
      for (place, entrant) in order.enumerated() {
        standings[entrants[entrant]][column] = Standing(
          ranks: groups.ranks[place], group: groups.letters[place])
      }
    }
    return standings
  }
}
