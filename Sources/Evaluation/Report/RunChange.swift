import Statistics

/// What changed from one run to the next: every row that both have, and every article of it.
package struct RunChange: Sendable {
  /// The older run first.
  package let comparison: Comparison
  /// The rows in the order of their change in the first column, the worst first.
  package let pairs: [Comparison.Pair]
  /// Every article whose score in the first column changed, the greatest loss first.
  package let articles: [ArticleChange]

  /// One article of one row.
  package struct ArticleChange: Hashable, Sendable {
    package let row: String
    package let id: String
    package let older: Double
    package let newer: Double
    package var difference: Double { newer - older }
  }

  /// Throws `ComparisonError`.
  init(from older: RunRecord, to newer: RunRecord, allowsOtherSignature: Bool, rules: ComparisonRules) throws
  {
    let comparison = try Comparison(older, newer, allowsOtherSignature: allowsOtherSignature, rules: rules)
    self.comparison = comparison
    pairs = comparison.pairs.enumerated().sorted { first, second in
      let means = (first.element.results[0].difference.mean, second.element.results[0].difference.mean)
      return (means.0, first.offset) < (means.1, second.offset)
    }.map(\.element)
    let column = comparison.columns[0]
    articles = try comparison.pairs.flatMap { pair throws -> [ArticleChange] in
      let old = try older.scores(ofRow: pair.first, column)
      let new = try newer.scores(ofRow: pair.second, column)
      return pair.changes.compactMap { change in
        guard let before = old[change.id], let after = new[change.id] else { return nil }
        return ArticleChange(row: pair.second, id: change.id, older: before, newer: after)
      }
    }.sorted { ($0.difference, $0.id, $0.row) < ($1.difference, $1.id, $1.row) }
  }
}

extension RunRecord {
  /// A row's scores by article.
  fileprivate func scores(ofRow name: String, _ column: ScoreColumn) throws -> [String: Double] {
    let values = try row(named: name).values(of: column) ?? []
    return Dictionary(uniqueKeysWithValues: zip(corpus.articles.map(\.id), values))
  }
}
