import SumbenchStatistics

/// The rows of two runs over the items that all rows of both have.
struct PairedScores {
  let first: ResampledScores
  let second: ResampledScores
  let onlyInFirst: [String]
  let onlyInSecond: [String]
  /// Items that both runs have and a row lacks.
  let leftOut: Int

  /// Throws `ComparisonError.noSharedArticles`, and `ColumnError`.
  init(_ old: RunRecord, _ new: RunRecord, columns: [ScoreColumn]?, rules: ComparisonRules) throws {
    let match = ItemMatch(old.items, new.items)
    if match.positions.isEmpty { throw ComparisonError.noSharedArticles }
    onlyInFirst = match.onlyInFirst
    onlyInSecond = match.onlyInSecond
    let shown = (columns ?? old.shownColumns.filter { !new.incompleteKeys.contains($0.key) }).filter {
      column in
      new.columns.contains { $0.key == column.key }
    }
    if shown.isEmpty { throw ComparisonError.nothingToCompare }
    let selections = (
      ItemSelection(old, also: shown), ItemSelection(new, also: new.places(of: shown).map { new.columns[$0] })
    )
    let (inOld, inNew) = (Set(selections.0.items), Set(selections.1.items))
    let positions = match.positions.filter { inOld.contains($0.first) && inNew.contains($0.second) }
    if positions.isEmpty { throw ComparisonError.noSharedArticles }
    leftOut = match.positions.count - positions.count
    first = try ResampledScores(
      old, selections.0, at: positions.map(\.first), columns: shown, interval: rules.interval,
      seed: rules.seed, jobs: rules.jobs)
    second = try ResampledScores(
      new, selections.1, at: positions.map(\.second), columns: shown, interval: rules.interval,
      seed: rules.seed, jobs: rules.jobs)
    if first.clusters != second.clusters {
      throw ComparisonError.clustersDiffer(key: new.settings.cluster ?? old.settings.cluster ?? "")
    }
  }

  /// The places of a row in both runs; `nil` where one of them has no such row with scores.
  func places(of name: String) -> (Int, Int)? {
    guard let old = first.rows.firstIndex(where: { $0.name == name && $0.scores != nil }),
      let new = second.rows.firstIndex(where: { $0.name == name && $0.scores != nil })
    else { return nil }
    return (old, new)
  }
}
