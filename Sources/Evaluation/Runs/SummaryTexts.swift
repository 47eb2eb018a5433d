import SumbenchCorpora
package import Foundation
package import SumbenchSupport
import SumbenchStatistics

/// The summaries of a run that is being made, by system and item.
package struct SummaryTexts: Sendable {
  private let spool: Spool
  /// For each system the place of the summary of each item, in the order of the record.
  private var places: [String: [Spool.Place]]
  /// Whether any summary may have what a strategy gave each sentence.
  private var haveSentenceScores = false

  init(_ spool: Spool, places: [String: [Spool.Place]], haveSentenceScores: Bool = false) {
    self.spool = spool
    self.places = places
    self.haveSentenceScores = haveSentenceScores
  }

  /// Summaries of a record. Those of systems or items that it does not have are passed over. Throws `DataError`.
  package init(_ lines: [SummaryLine], of record: RunRecord) throws {
    spool = Spool()
    places = Dictionary(
      uniqueKeysWithValues: record.systems.map {
        ($0.name, record.items.ids.map { _ in Spool.Place.none })
      })
    for line in lines { try add(line, of: record) }
  }

  private mutating func add(_ line: SummaryLine, of record: RunRecord) throws {
    guard let item = record.items.position(of: line.id) else { return }
    places[line.system]?[item] = try spool.add(line.bytes)
    if !line.scores.isEmpty { haveSentenceScores = true }
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
    copy.haveSentenceScores = haveSentenceScores || others.haveSentenceScores
    for (system, places) in others.places {
      copy.places[system] = try places.map { place in
        let line = try others.spool.bytes(at: place)
        return line.isEmpty ? .none : try spool.add(line)
      }
    }
    return copy
  }

  /// The texts of several runs that were merged into one. Throws `DataError`, and `MergeError.otherSummaries` where two
  /// parts have different texts of one summary.
  init(merging parts: [RunMerge.Part], of record: RunRecord) throws {
    try self.init([], of: record)
    haveSentenceScores = parts.contains { $0.texts?.haveSentenceScores == true }
    var sources: [String: [Int: RunMerge.Part]] = [:]
    for part in parts {
      guard let texts = part.texts else { continue }
      let positions = part.record.items.ids.map { record.items.position(of: $0) }
      for system in part.record.systems {
        for (place, position) in zip(texts.places[system.name] ?? [], positions) {
          let line = try texts.spool.bytes(at: place)
          guard let position, !line.isEmpty else { continue }
          guard let source = sources[system.name]?[position] else {
            sources[system.name, default: [:]][position] = part
            places[system.name]?[position] = try spool.add(line)
            continue
          }
          let known = try spool.bytes(at: places[system.name]?[position] ?? .none)
          if known == line { continue }
          let texts = try [known, line].map { try SummaryLine(json: $0).lines }
          if texts[0] != texts[1] {
            throw MergeError.otherSummaries(
              first: source.path, second: part.path, id: record.items.ids[position], system: system.name)
          }
        }
      }
    }
  }

  /// Hands over the lines of `summaries.jsonl` in the order of the systems and items of the record.
  package func write(_ record: RunRecord, _ write: (Data) throws -> Void) throws {
    for system in record.systems {
      var chunk: [UInt8] = []
      for place in places[system.name] ?? [] {
        try spool.append(at: place, to: &chunk)
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
    let line = try spool.bytes(at: place)
    return line.isEmpty ? nil : try SummaryLine(json: line).lines
  }

  /// What a system gave each sentence of the article; `nil` where that was not kept.
  package func sentenceScores(of system: String, item: Int) throws -> [Double]? {
    guard haveSentenceScores, let place = places[system]?[item] else { return nil }
    let line = try spool.bytes(at: place)
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
