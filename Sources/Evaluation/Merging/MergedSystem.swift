import SumbenchStatistics
import SumbenchSupport

/// One system of all parts: its numbers and summaries by item.
struct MergedSystem {
  let record: SystemRecord

  private struct Source {
    let part: RunMerge.Part
    let system: SystemRecord
    /// For each column of the merged run its place in the part.
    let places: [Int?]
  }

  /// Throws `MergeError.otherSummaries` and `MergeError.otherNumbers` where two parts say different things of one summary.
  init(_ name: String, _ parts: [RunMerge.Part], _ items: ItemTable, _ columns: [ScoreColumn]) throws {
    let sources = parts.compactMap { part in
      part.record.systems.first { $0.name == name }.map { system in
        Source(
          part: part, system: system,
          places: columns.map { column in part.record.columns.firstIndex { $0.key == column.key } })
      }
    }
    let knowsWords = sources.contains { !$0.system.words.isEmpty }
    let knowsChoices = sources.contains { !$0.system.choices.isEmpty }
    var values = ScoreMatrix(width: columns.count)
    var words: [Int32] = []
    var choices: [SummaryRecord?] = []
    for id in items.ids {
      let found = sources.compactMap { source in
        source.part.record.items.position(of: id).map { (source: source, item: $0) }
      }
      values.append(
        try columns.indices.map { column in
          let numbers = found.compactMap { entry in
            entry.source.places[column].flatMap { entry.source.system.value(entry.item, $0) }.map {
              (path: entry.source.part.path, value: $0)
            }
          }
          // What is computed from a text differs where the texts do.
          return try Self.one(
            numbers, id, name, columns[column].origin == .computed ? nil : columns[column].title) ?? .nan
        })
      if knowsWords {
        let counts = found.filter { !$0.source.system.words.isEmpty }.map {
          (path: $0.source.part.path, value: $0.source.system.words[$0.item])
        }
        words.append(try Self.one(counts.filter { $0.value >= 0 }, id, name, nil) ?? -1)
      }
      if knowsChoices {
        let chosen = found.filter { !$0.source.system.choices.isEmpty }.compactMap { entry in
          entry.source.system.choices[entry.item].map { (path: entry.source.part.path, value: $0) }
        }
        choices.append(try Self.one(chosen, id, name, nil))
      }
    }
    let first = (sources.first { $0.system.source != .scores } ?? sources[0]).system
    // A summary of a record that was left out has a record all the same.
    let ids = Set(items.ids).union(parts.flatMap { $0.record.settings.leftOut ?? [] })
    record = SystemRecord(
      name: name, role: first.role, source: first.source, values: values, words: words, choices: choices,
      failures: sources.flatMap(\.system.failures).distinct().sorted { $0.id.precedesAsID($1.id) },
      unmatched: sources.flatMap(\.system.unmatched).filter { !ids.contains($0) }.distinct().inItemOrder())
  }

  /// What all parts that say anything say; `what` is the name of a number that came with a summary.
  private static func one<Value: Equatable>(
    _ found: [(path: String, value: Value)], _ id: String, _ system: String, _ what: String?
  ) throws -> Value? {
    for other in found.dropFirst() where other.value != found[0].value {
      throw what.map {
        MergeError.otherNumbers(first: found[0].path, second: other.path, id: id, system: system, what: $0)
      } ?? .otherSummaries(first: found[0].path, second: other.path, id: id, system: system)
    }
    return found.first?.value
  }
}
