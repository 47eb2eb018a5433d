import SumbenchStatistics
import SumbenchSupport

extension RunRecord {
  /// The same run with the columns of a metric; what failed is with the systems that it failed on.
  ///
  /// A column that more than half of the summaries lack is kept and not shown: it would be over next to nothing. A note
  /// says so; without any column the run counts as failed. One that fewer lack is over the items that have it, see
  /// `incompleteColumns`.
  package func adding(_ scores: MetricScores, of metric: any Metric, for summaries: [JudgedSummary])
    -> RunRecord
  {
    let scores = scores.without(self.columns)
    let lacking = scores.columns.indices.map { column in scores.values.count { $0[column] == nil } }
    let columns = zip(scores.columns, lacking).map { 2 * $1 <= summaries.count ? $0 : $0.hidden }
    let isShown = columns.contains(where: \.isShown)
    let rows = ItemRows(self, summaries)
    let systems = self.systems.map { system in
      var copy = system
      copy.values = widened(system, by: columns.count) { item in
        rows[system.name, item].map { scores.values[$0] }
      }
      if isShown {
        copy.failures += scores.failures.filter { $0.system == system.name }.map {
          SystemRecord.Failure(id: $0.id, message: "\(metric.name): \($0.message)")
        }.sorted { $0.id.precedesAsID($1.id) }
      }
      return copy
    }
    var notes = notes + scores.notes
    let reason = isShown ? "" : scores.failures.first.map { ": \($0.message)" } ?? ""
    for (place, column) in columns.enumerated() where !column.isShown {
      let without = zip(summaries, scores.values).lazy.filter { $1[place] == nil }.map(\.0)
      let listed = without.prefix(5).map { "\($0.id) of \($0.system)" }.joined(separator: ", ")
      let which = lacking[place] < summaries.count ? " (\(listed)\(lacking[place] > 5 ? ", ..." : ""))" : ""
      notes.append(
        Note(
          .warning, isShown ? "metric-incomplete" : Self.failedMetric,
          "\(column.key): not shown, \(lacking[place]) of \(summaries.count) summaries lack it\(which)\(reason)"
        ))
    }
    return RunRecord(
      version: version, name: name, digest: digest, items: items, systems: systems,
      columns: self.columns + columns, settings: settings, signature: signature, notes: notes, format: format)
  }

  /// The same run with settings that name its metrics, and the signature that follows from them.
  package func naming(_ metrics: [any Metric]) -> RunRecord {
    if metrics.isEmpty { return self }
    var settings = settings
    settings.metrics = metrics.map(MetricRecord.init)
    return RunRecord(
      version: version, name: name, digest: digest, items: items, systems: systems, columns: columns,
      settings: settings, signature: settings.signature ?? signature, notes: notes, format: format)
  }

  /// Whether a metric was to be computed and could not be for most summaries.
  package var hasFailedMetric: Bool { notes.contains { $0.code == Self.failedMetric } }

  private static let failedMetric = "metric-failed"

  private func widened(
    _ system: SystemRecord, by count: Int, _ numbers: (_ item: Int) -> [Double?]?
  ) -> ScoreMatrix {
    var matrix = ScoreMatrix(width: columns.count + count)
    let missing = [Double](repeating: .nan, count: count)
    for item in items.ids.indices {
      matrix.append(system.values.row(item) + (numbers(item)?.map { $0 ?? .nan } ?? missing))
    }
    return matrix
  }
}

extension MetricScores {
  /// The same without the columns that a record has already, as an aspect of a program may be called; a note says so.
  fileprivate func without(_ known: [ScoreColumn]) -> MetricScores {
    var keys = Set(known.map(\.key))
    let kept = columns.indices.filter { keys.insert(columns[$0].key).inserted }
    if kept.count == columns.count { return self }
    let leftOut = columns.indices.filter { !kept.contains($0) }.map { columns[$0].key }
    var scores = MetricScores(
      columns: kept.map { columns[$0] }, values: values.map { row in kept.map { row[$0] } },
      failures: failures, notes: notes)
    scores.details = details
    scores.notes += leftOut.map { key in
      Note(.warning, "metric-left-out", "‘\(key)’ of this metric is left out: there is such a column already")
    }
    return scores
  }
}

/// Where the summaries of a list are in a record.
struct ItemRows {
  private var places: [String: [Int: Int]] = [:]

  init(_ record: RunRecord, _ summaries: [JudgedSummary]) {
    for (place, summary) in summaries.enumerated() {
      guard let item = record.items.position(of: summary.id) else { continue }
      places[summary.system, default: [:]][item] = place
    }
  }

  /// The place in the list of a system's summary of an item.
  subscript(system: String, item: Int) -> Int? { places[system]?[item] }
}
