import SumbenchStatistics
import SumbenchSupport

extension RunRecord {
  /// The columns that tables show unless others are named and that their rows are over: each has a number of every
  /// summary that has any.
  ///
  /// Where columns have numbers of different summaries, the one with the most leads, the first of equals. A column that
  /// lacks a number where that one has it is incomplete: it has items of its own and leaves none out of the others.
  package var shownColumns: [ScoreColumn] {
    columns.filter { $0.isShown && !incompleteKeys.contains($0.key) }
  }

  /// The columns that tables show over items of their own, since summaries lack them that have other numbers.
  ///
  /// None where missing numbers count as the worst.
  package var incompleteColumns: [ScoreColumn] {
    columns.filter { $0.isShown && incompleteKeys.contains($0.key) }
  }

  static func incompleteKeys(
    _ columns: [ScoreColumn], _ systems: [SystemRecord], _ missing: MissingRule
  ) -> Set<String> {
    let shown = columns.indices.filter { columns[$0].isShown }
    if missing == .zero || shown.count < 2 { return [] }
    let lacking = shown.map { place in
      systems.reduce(0) { count, system in count + system.values.column(place).count { $0.isNaN } }
    }
    guard let lead = zip(shown, lacking).min(by: { $0.1 < $1.1 })?.0 else { return [] }
    let incomplete = shown.filter { place in
      systems.contains { system in
        zip(system.values.column(lead), system.values.column(place)).contains { !$0.isNaN && $1.isNaN }
      }
    }
    return Set(incomplete.map { columns[$0].key })
  }
}
