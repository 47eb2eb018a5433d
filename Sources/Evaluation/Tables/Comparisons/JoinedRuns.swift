package import SumbenchStatistics
import SumbenchSupport

/// The rows of several runs side by side, over the items that all of the runs have.
///
///     let joined = try JoinedRuns([("v1", first), ("v2", second), ("v3", third)])
///     joined.record.systems.map(\.name)      // textrank@v1, textrank@v2, textrank@v3
package struct JoinedRuns: Sendable {
  /// A run under a name of its own.
  package typealias NamedRun = (name: String, record: RunRecord)

  /// Their rows as those of one run, each with the name of its run after its own.
  package let record: RunRecord
  /// What differs between the first run and the others apart from their summaries.
  package let cautions: [Caution]
  /// The columns that the rows are compared in: those that were named, else those that are complete in every run.
  package let columns: [ScoreColumn]
  /// Columns that rows lack on some items.
  package let gaps: [ColumnGaps]
  private let runs: [NamedRun]

  /// Throws `ComparisonError` for runs that share no item or no column, and for other signatures unless these are allowed.
  package init(_ runs: [NamedRun], columns: [ScoreColumn]? = nil, allowsOtherSignature: Bool = false) throws {
    let base = runs[0].record
    for (_, other) in runs.dropFirst() where !base.isScoredLike(other) && !allowsOtherSignature {
      throw ComparisonError.signaturesDiffer(first: base.signature, second: other.signature)
    }
    let incomplete = Set(runs.flatMap(\.record.incompleteKeys))
    let shown = (columns ?? base.shownColumns.filter { !incomplete.contains($0.key) }).filter { column in
      runs.allSatisfy { $0.record.columns.contains { $0.key == column.key } }
    }
    if shown.isEmpty { throw ComparisonError.nothingToCompare }
    let shared = base.items.ids.indices.filter { item in
      runs.dropFirst().allSatisfy { $0.record.items.position(of: base.items.ids[item]) != nil }
    }
    if shared.isEmpty { throw ComparisonError.noSharedArticles }
    var items = ItemTable(ids: IDList(shared.lazy.map { base.items.ids[$0] }))
    items.keys = base.items.keys
    let systems = runs.flatMap { run in
      let places = run.record.places(of: shown)
      let positions = items.ids.map { run.record.items.position(of: $0)! }
      return run.record.systems.map { system in
        var values = ScoreMatrix(width: shown.count)
        for position in positions { values.append(places.map { system.values[position, $0] }) }
        return SystemRecord(
          name: Self.name(of: system.name, in: run.name), role: system.role, source: system.source,
          values: values)
      }
    }
    self.runs = runs
    self.columns = shown
    gaps = ColumnGaps.of(runs.map(\.record), compared: shown, areNamed: columns != nil)
    cautions = runs.dropFirst().flatMap { Caution.between(base, $0.record) }.distinct()
    record = RunRecord(
      name: base.name, digest: base.digest, items: items, systems: systems, columns: shown,
      settings: base.settings,
      signature: base.signature, notes: runs.flatMap { $0.record.comparabilityWarnings }.distinct())
  }

  /// `textrank@older`: a row of a run.
  package static func name(of row: String, in run: String) -> String { "\(row)@\(run)" }

  /// The names of rows that every run has, in the order of the first; or the requested ones.
  package func rows(_ asked: [String]? = nil) -> [String] {
    let shared = runs[0].record.systems.map(\.name).filter { name in
      runs.allSatisfy { $0.record.systems.contains { $0.name == name } }
    }
    return asked.map { names in names.filter(shared.contains) } ?? shared
  }

  /// Each row in the first run and in one of the others.
  package func pairs(_ rows: [String]) -> [(first: String, second: String)] {
    rows.flatMap { row in
      runs.dropFirst().map { (Self.name(of: row, in: runs[0].name), Self.name(of: row, in: $0.name)) }
    }
  }

  /// What one item is called.
  package var noun: String { runs[0].record.noun }

  /// What the runs are called, the one first that the others are compared with.
  package var names: [String] { runs.map(\.name) }
}
