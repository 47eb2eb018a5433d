import SumbenchStatistics
import SumbenchSupport

extension RunRecord {
  /// The same run over its items and others, which all of its systems lack. Of items nothing but ids and own keys is kept.
  package func covering(_ others: ItemTable) -> RunRecord {
    let added = ItemMatch(items, others).onlyInSecond
    if added.isEmpty { return self }
    var table = ItemTable(ids: (Array(items.ids) + added).inItemOrder())
    table.keys = items.keys
    for id in added { table.keys[id] = others.keys[id] }
    let places = table.ids.map { items.position(of: $0) }
    return RunRecord(
      version: version, name: name, digest: digest, items: table,
      systems: systems.map { $0.spread(to: places) }, columns: columns, settings: settings,
      signature: signature, notes: notes, format: format)
  }
}

extension SystemRecord {
  /// The same system over other items: for each its place here, or `nil` where there is none.
  fileprivate func spread(to places: [Int?]) -> SystemRecord {
    let missing = [Double](repeating: .nan, count: values.width)
    var spread = ScoreMatrix(width: values.width)
    for place in places { spread.append(place.map { Array(values.row($0)) } ?? missing) }
    return SystemRecord(
      name: name, role: role, source: source, values: spread,
      words: words.isEmpty ? [] : places.map { place in place.map { words[$0] } ?? -1 },
      failures: failures, unmatched: unmatched)
  }
}
