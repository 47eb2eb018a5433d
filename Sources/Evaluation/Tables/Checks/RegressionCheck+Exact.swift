import SumbenchStatistics
import SumbenchSupport

extension RegressionCheck {
  /// Whether every number of every row is the recorded one.
  static func exact(_ run: RunRecord, _ recorded: RunRecord) -> [Verdict] {
    let differences = RecordDifference.between(recorded, run)
    let names = (recorded.systems + run.systems).map(\.name).distinct()
    let whole = differences.filter { $0.row == nil }
    let column = run.shownColumns[0]
    let place = run.places(of: [column])[0]
    return names.map { name in
      let own = differences.filter { $0.row == name }
      let old = recorded.systems.first { $0.name == name }
      let new = run.systems.first { $0.name == name }
      let ids = Set(own.compactMap(\.item))
      let changes = run.items.ids.indices.compactMap { item -> Comparison.ItemChange? in
        guard ids.contains(run.items.ids[item]), let now = new?.value(item, place),
          let before = recorded.items.position(of: run.items.ids[item]).flatMap({ old?.value($0, place) })
        else { return nil }
        return Comparison.ItemChange(id: run.items.ids[item], difference: now - before)
      }
      let count = own.count + whole.count
      return Verdict(
        rule: .exact, row: name, column: nil, status: count == 0 ? .passed : .regression,
        observed: Double(count), limit: 0,
        articles: changes.sorted { ($0.difference, $0.id) < ($1.difference, $1.id) })
    }
  }
}
