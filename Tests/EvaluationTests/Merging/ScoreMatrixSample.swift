import SumbenchStatistics

@testable import SumbenchEvaluation

/// Numbers of a record as lists that can be changed.
enum ScoreMatrixSample {
  static func copy(of values: ScoreMatrix) -> [[Double]] { (0..<values.count).map(values.row) }
}

extension RunRecord {
  /// The same run with other numbers in one row.
  func replacing(_ name: String, values rows: [[Double]]) -> RunRecord {
    let changed = systems.map { system in
      if system.name != name { return system }
      var changed = system
      var values = ScoreMatrix(width: columns.count)
      for row in rows { values.append(row) }
      changed.values = values
      return changed
    }
    return RunRecord(
      version: version, name: self.name, digest: digest, items: items, systems: changed, columns: columns,
      settings: settings, signature: signature, notes: notes)
  }
}
