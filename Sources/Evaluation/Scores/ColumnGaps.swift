import SumbenchStatistics
import SumbenchSupport

/// Where a column lacks numbers of summaries that have others, and what became of its items.
package struct ColumnGaps: Sendable {
  package let column: ScoreColumn
  /// The rows that have scores and lack the column on some items: their ids, in the order of items.
  package let lacking: [(row: String, ids: [String])]
  /// The items that were to be scored.
  package let total: Int
  package let effect: Effect

  /// What becomes of a column with gaps.
  package enum Effect: Hashable, Sendable {
    /// It is shown over items of its own, which every row with numbers in it has.
    case ownItems(Int)
    /// It is left out, and could be named.
    case leftOut
    /// It was named: the items without it are left out of every row and column.
    case narrowing
  }
}

extension ColumnGaps {
  /// The gaps of columns of several runs: of those that are compared, which are `named`, else of those that are left out.
  static func of(_ runs: [RunRecord], compared: [ScoreColumn], areNamed: Bool) -> [ColumnGaps] {
    if areNamed { return runs.flatMap { $0.gaps(among: compared, .narrowing) } }
    let incomplete = Set(runs.flatMap(\.incompleteKeys))
    return runs.flatMap { run in run.gaps(among: run.columns.filter { incomplete.contains($0.key) }, .leftOut)
    }
  }
}

extension RunRecord {
  /// Where an incomplete column lacks numbers of summaries that have all that is complete.
  package func gaps(of column: ScoreColumn, _ effect: ColumnGaps.Effect) -> ColumnGaps {
    let (place, shown) = (places(of: [column]), places(of: shownColumns))
    let lacking = systems.map { system in
      (
        row: system.name,
        ids: items.ids.indices.filter { system.has($0, shown) && !system.has($0, place) }.map {
          items.ids[$0]
        }
      )
    }
    return ColumnGaps(
      column: column, lacking: lacking.filter { !$0.ids.isEmpty }, total: items.count, effect: effect)
  }

  /// The gaps of those of the columns that are incomplete.
  package func gaps(among columns: [ScoreColumn], _ effect: ColumnGaps.Effect) -> [ColumnGaps] {
    let keys = Set(columns.map(\.key))
    return incompleteColumns.filter { keys.contains($0.key) }.map { gaps(of: $0, effect) }
  }
}
