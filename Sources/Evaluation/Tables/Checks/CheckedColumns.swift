import SumbenchStatistics

/// The columns that a check is about: those over the same items together, and each that lacks numbers of some by itself.
struct CheckedColumns {
  let together: [ScoreColumn]
  let apart: [ScoreColumn]
  /// What the latter lack, in the run and in the recording.
  let gaps: [ColumnGaps]

  init(_ run: RunRecord, _ recorded: RunRecord?) {
    let known = recorded.map { Set($0.columns.map(\.key)) }
    let shown = (run.shownColumns + run.incompleteColumns).filter { known?.contains($0.key) ?? true }
    let incomplete = run.incompleteKeys.union(recorded?.incompleteKeys ?? [])
    together = shown.filter { !incomplete.contains($0.key) }
    let apart = shown.filter { incomplete.contains($0.key) }
    self.apart = apart
    gaps = [run, recorded].compactMap(\.self).flatMap { record in
      apart.map { record.gaps(of: $0, .ownItems(ItemSelection(record, also: [$0]).items.count)) }
    }.filter { !$0.lacking.isEmpty }
  }
}

extension RunRecord {
  /// Whether a row has numbers in an incomplete column: it has not where it lacks more than half of the items, nor where
  /// no item is left that all rows have.
  func hasNumbers(_ name: String, in column: ScoreColumn) -> Bool {
    let selection = ItemSelection(self, also: [column])
    return !selection.items.isEmpty
      && systems.firstIndex { $0.name == name }.map { !selection.hasFailed[$0] } ?? false
  }

  /// A verdict on each of these rows, which have no numbers in a column.
  func incomplete(_ names: [String], in column: ScoreColumn) -> [RegressionCheck.Verdict] {
    let selection = ItemSelection(self, also: [column])
    return names.compactMap { name in
      systems.firstIndex { $0.name == name }.map { row in
        RegressionCheck.Verdict(
          rule: .complete, row: name, column: column, status: .regression,
          observed: Double(selection.lacking[row]), limit: 0, articles: [])
      }
    }
  }
}
