import SumbenchSupport

extension RunRecord {
  /// For each of some items the cluster that it belongs to, by the own key of the settings; `nil` without such a key.
  ///
  /// Throws `ClusterError` where items lack the key.
  func clusters(of ids: IDList) throws -> [String]? {
    guard let key = settings.cluster else { return nil }
    let found = ids.map { items.keys[$0]?[key] }
    let lacking = zip(ids, found).filter { $0.1 == nil }.map(\.0)
    if !lacking.isEmpty {
      throw ClusterError(
        key: key, lacking: lacking, total: ids.count,
        known: items.keys.values.reduce(into: Set()) { $0.formUnion($1.keys) }.sorted())
    }
    return found.compactMap(\.self)
  }

  /// The same run with its items averaged by a key before anything is computed from them.
  package func clustered(by key: String?) -> RunRecord {
    guard let key else { return self }
    var settings = settings
    settings.cluster = key
    return with(settings)
  }
}
