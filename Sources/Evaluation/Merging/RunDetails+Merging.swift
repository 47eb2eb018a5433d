import SumbenchPrograms
import SumbenchSupport

extension RunDetails {
  /// What is known of the making of all parts, in the order of the systems and items of the whole: first of the summaries,
  /// then of each metric.
  init(merging parts: [RunMerge.Part], of record: RunRecord) {
    let metrics = parts.flatMap { $0.details?.rows ?? [] }.compactMap(\.metric).distinct()
    let named = record.settings.metrics.map { $0.map(\.name) } ?? []
    let inOrder = named.filter(metrics.contains) + metrics.filter { !named.contains($0) }
    for metric in [nil] + inOrder.map(Optional.some) {
      for system in record.systems {
        if let row = Row(system.name, metric, parts, record) { rows.append(row) }
      }
    }
  }
}

extension RunDetails.Row {
  /// `nil` where no part knows anything of the system.
  fileprivate init?(_ system: String, _ metric: String?, _ parts: [RunMerge.Part], _ record: RunRecord) {
    let found = parts.compactMap { part in
      part.details?.rows.first { $0.system == system && $0.metric == metric }.map { (part: part, row: $0) }
    }
    if found.isEmpty { return nil }
    /// The values of all items; those of the last part where several have one.
    func merged<Value>(_ list: (RunDetails.Row) -> [Value?]?) -> [Value?] {
      var values = [Value?](repeating: nil, count: record.items.count)
      for (part, row) in found {
        guard let own = list(row) else { continue }
        for (id, value) in zip(part.record.items.ids, own) {
          if let value, let item = record.items.position(of: id) { values[item] = value }
        }
      }
      return values
    }
    self.init(system: system, metric: metric, seconds: merged(\.seconds))
    let sampled = Set(found.flatMap { $0.row.samples.map { Array($0.keys) } ?? [] })
    if !sampled.isEmpty {
      samples = Dictionary(uniqueKeysWithValues: sampled.map { key in (key, merged { $0.samples?[key] }) })
    }
    let said = Set(found.flatMap { $0.row.extras.map { Array($0.keys) } ?? [] })
    if !said.isEmpty {
      extras = Dictionary(uniqueKeysWithValues: said.map { key in (key, merged { $0.extras?[key] }) })
    }
  }
}
