import SumbenchCorpora
package import Foundation
package import SumbenchSupport
import SumbenchStatistics

/// The summaries of a run that is being made, by system and item.
package struct SummaryTexts: Sendable {
  private let spool: SummarySpool
  /// For each system the place of the summary of each item, in the order of the record.
  private var places: [String: [SummarySpool.Place]]

  init(_ spool: SummarySpool, places: [String: [SummarySpool.Place]]) {
    self.spool = spool
    self.places = places
  }

  /// Summaries of a record. Those of systems or items that it does not have are passed over. Throws `DataError`.
  package init(_ lines: [SummaryLine], of record: RunRecord) throws {
    spool = SummarySpool()
    places = Dictionary(
      uniqueKeysWithValues: record.systems.map {
        ($0.name, record.items.ids.map { _ in SummarySpool.Place.none })
      })
    for line in lines { try add(line, of: record) }
  }

  private mutating func add(_ line: SummaryLine, of record: RunRecord) throws {
    guard let item = record.items.position(of: line.id) else { return }
    places[line.system]?[item] = try spool.add(line.bytes)
  }

  /// The texts beside a record. Lines of systems or items that the record does not have are passed over. Throws `DataError`.
  package init(contentsOf path: String, of record: RunRecord) throws {
    try self.init([], of: record)
    let batches = try RecordBatches(path: path, purpose: .summaries)
    while let batch = try batches.next() {
      for line in try batch.records() { try add(SummaryLine(line), of: record) }
    }
  }

  /// These summaries and those of other systems.
  func adding(_ others: SummaryTexts) throws -> SummaryTexts {
    var copy = self
    for (system, places) in others.places {
      copy.places[system] = try places.map { place in
        var line: [UInt8] = []
        try others.spool.appendLine(at: place, to: &line)
        return line.isEmpty ? .none : try spool.add(line)
      }
    }
    return copy
  }

  /// The texts of several runs that were merged into one. Throws `DataError`.
  init(merging parts: [RunMerge.Part], of record: RunRecord) throws {
    try self.init([], of: record)
    for part in parts {
      guard let texts = part.texts else { continue }
      let positions = part.record.items.ids.map { record.items.position(of: $0) }
      for system in part.record.systems {
        for (place, position) in zip(texts.places[system.name] ?? [], positions) {
          var line: [UInt8] = []
          try texts.spool.appendLine(at: place, to: &line)
          if let position, !line.isEmpty { places[system.name]?[position] = try spool.add(line) }
        }
      }
    }
  }

  /// Hands over the lines of `summaries.jsonl` in the order of the systems and items of the record.
  package func write(_ record: RunRecord, _ write: (Data) throws -> Void) throws {
    for system in record.systems {
      var chunk: [UInt8] = []
      for place in places[system.name] ?? [] {
        try spool.appendLine(at: place, to: &chunk)
        if chunk.count >= 1 << 20 {
          try write(Data(chunk))
          chunk.removeAll(keepingCapacity: true)
        }
      }
      try write(Data(chunk))
    }
  }

  /// The lines of a summary; `nil` where the system has none of this item.
  package func lines(of system: String, item: Int) throws -> [String]? {
    guard let place = places[system]?[item] else { return nil }
    var line: [UInt8] = []
    try spool.appendLine(at: place, to: &line)
    return line.isEmpty ? nil : try SummaryLine(json: line).lines
  }

  /// What a system gave each sentence of the article; `nil` where that was not kept.
  package func sentenceScores(of system: String, item: Int) throws -> [Double]? {
    guard let place = places[system]?[item] else { return nil }
    var line: [UInt8] = []
    try spool.appendLine(at: place, to: &line)
    let scores = line.isEmpty ? [] : try SummaryLine(json: line).scores
    return scores.isEmpty ? nil : scores
  }

  /// The lines of a summary that its positions do not give: written, not chosen, or cut.
  package func written(by system: SystemRecord, item: Int) throws -> [String]? {
    if !system.choices.isEmpty, let choice = system.choices[item], !choice.isCut, !choice.sentences.isEmpty {
      return nil
    }
    return try lines(of: system.name, item: item)
  }
}
