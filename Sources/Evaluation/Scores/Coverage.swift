/// Which items scores are over, which rows lack some, and what became of those.
package struct Coverage: Sendable {
  /// What a missing number counts as.
  package let rule: MissingRule
  /// The items that the scores are over.
  package let items: Int
  /// The items that were to be scored.
  package let total: Int
  /// The rows that have scores and lack items, with how many.
  package let lacking: [(row: String, items: Int)]
  /// The column that they lack; `nil` for those that tables show.
  package let column: ScoreColumn?
}

extension ResampledScores {
  /// The coverage of the rows, or of some of them in an order of their own.
  package func coverage(of names: [String]? = nil, column: ScoreColumn? = nil) -> Coverage {
    let named = names.map { names in names.compactMap { name in rows.first { $0.name == name } } } ?? rows
    return Coverage(
      rule: missing, items: items.count, total: total,
      lacking: named.filter { $0.lacking > 0 && $0.scores != nil }.map { ($0.name, $0.lacking) },
      column: column)
  }
}
