extension ScoreMatrix {
  /// The means of the rows that share a key, one row a cluster, in byte order of the keys: what belongs together is
  /// one observation, has one sign, and G clusters leave G - 1 degrees of freedom.
  package func averaged(by keys: [String]) -> ScoreMatrix {
    precondition(keys.count == count)
    var members: [String: [Int]] = [:]
    for (row, key) in keys.enumerated() { members[key, default: []].append(row) }
    let columns = self.columns
    var averages = ScoreMatrix(width: width)
    for key in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let rows = members[key]!
      averages.append(
        columns.map { column in rows.lazy.map { column[$0] }.compensatedSum() / Double(rows.count) })
    }
    return averages
  }
}
