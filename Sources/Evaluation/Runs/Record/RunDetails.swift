import SumbenchCorpora
package import Foundation
package import SumbenchPrograms
import SumbenchSummarizers
import SumbenchSupport

/// What is known of the making of a run and differs each time that it is made: `details.jsonl` beside the record.
///
/// A line for each system, and one for each metric that a program computed for it; lists are in the order of the items.
///
///     {"seconds":[0.8,1.2],"system":"llm","extras":{"cost":[0.01,0.02],"model":["m","m"]}}
///     {"metric":"judge","samples":{"judge":[[4,5],[3,3]]},"seconds":[2.1,1.9],"system":"llm"}
package struct RunDetails: Sendable {
  /// The name of the file beside a record.
  package static let fileName = "details.jsonl"

  package var rows: [Row] = []

  package init() {}

  /// One system, or one metric of one system.
  package struct Row: Codable, Hashable, Sendable {
    package let system: String
    /// The metric; `nil` for what is known of the summaries themselves.
    package var metric: String?
    /// From asking to the answer, or the time that a built-in strategy took.
    package var seconds: [Double?]
    /// By column the repeated judgements that a score is the mean of.
    package var samples: [String: [[Double]?]]?
    /// Whatever else a program said: cost, latency, tokens, model.
    package var extras: [String: [AnswerValue?]]?
  }
}

extension RunDetails {
  /// The details of the summaries of a run.
  init(of runs: [ArticleRun], under rules: Int, _ systems: [System], _ record: RunRecord) {
    let places = Dictionary(uniqueKeysWithValues: systems.indices.map { (systems[$0].name, $0) })
    rows = record.systems.compactMap { system in
      guard let index = places[system.name] else { return nil }
      let external = systems[index].external
      let measured = external?.report?.seconds
      var row = Row(
        system: system.name,
        seconds: runs.map { run in
          let own = run.scorings[rules].outcomes[index].written?.seconds
          return (measured == nil ? own : measured?[[run.id]])?.inMicroseconds
        })
      if let extras = external?.extras, !extras.isEmpty { row.add(runs.map { extras[$0.id] }) }
      return row.isEmpty ? nil : row
    }
  }

  /// The details beside a run: a folder with a record, or a record. Throws `DataError`, also where they are not of this
  /// run, and `RecordLack.details` where there are none.
  package init(beside path: String, of run: RunRecord) throws {
    let record = try FileKind(path) == .folder ? RunRecord.file(in: path) : path
    let file = URL(filePath: record).deletingLastPathComponent().appending(path: Self.fileName).path
    guard FileKind(file) != .missing else { throw RecordLack.details(run: path) }
    let batches = try LineBatches(path: file)
    while let batch = try batches.next() {
      for line in batch.lines {
        // What is no JSON is told as such.
        _ = try InputRecord(line: line.bytes, at: line.place)
        do {
          let row = try JSONDecoder().decode(Row.self, from: Data(line.bytes))
          try require(row, of: run)
          rows.append(row)
        } catch let error as DecodingError {
          throw DataError(error, at: line.place)
        } catch let failure as ValueCheck.Failure {
          throw DataError.unusableValue(line.place, key: failure.path, expected: failure.expected)
        }
      }
    }
  }

  /// Requires a row of a system of the run, with a value for each of its items.
  private func require(_ row: Row, of run: RunRecord) throws(ValueCheck.Failure) {
    let check = ValueCheck()
    try check["system"].require(
      run.systems.contains { $0.name == row.system }, "a system of the run, not ‘\(row.system)’")
    if let metric = row.metric {
      try check["metric"].require(
        run.settings.metrics?.contains { $0.name == metric } == true, "a metric of the run, not ‘\(metric)’")
    }
    try check["system"].require(
      !rows.contains { $0.system == row.system && $0.metric == row.metric },
      "one line for each system and metric, not another of ‘\(row.system)’")
    let count = run.items.count
    try check["seconds"].length(row.seconds.count, oneForEach: "items", of: count)
    for (item, seconds) in row.seconds.enumerated() {
      if let seconds { try check["seconds"][item].number(seconds, in: 0...1e9) }
    }
    for (key, lists) in (row.samples ?? [:]).sorted(by: { $0.key < $1.key }) {
      let check = check["samples"][key]
      try check.length(lists.count, oneForEach: "items", of: count)
      for (item, list) in lists.enumerated() {
        for (place, number) in (list ?? []).enumerated() { try check[item][place].number(number) }
      }
    }
    for (key, values) in (row.extras ?? [:]).sorted(by: { $0.key < $1.key }) {
      try check["extras"][key].length(values.count, oneForEach: "items", of: count)
    }
  }

  /// The lines of the file.
  package func lines() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try rows.reduce(into: Data()) { data, row in
      data += row.isOfSecondsAlone ? Data(row.bytes) : try encoder.encode(row)
      data += Data("\n".utf8)
    }
  }
}

extension Double {
  /// Seconds to the microsecond.
  package var inMicroseconds: Double { (self * 1e6).rounded() / 1e6 }
}

extension RunDetails.Row {
  /// Whether nothing else is known, as of every strategy.
  fileprivate var isOfSecondsAlone: Bool { metric == nil && samples == nil && extras == nil }

  /// What the encoder gives of such a row.
  fileprivate var bytes: [UInt8] {
    var bytes = Array("{\"seconds\":".utf8)
    bytes.appendJSON(seconds) { $0.appendJSON($1 ?? .nan) }
    bytes += ",\"system\":".utf8
    bytes.appendJSON(system)
    return bytes + "}".utf8
  }

  fileprivate var isEmpty: Bool { extras == nil && samples == nil && seconds.allSatisfy { $0 == nil } }

  /// Adds what a program said of each item.
  mutating func add(_ said: [[String: AnswerValue]?]) {
    let keys = Set(said.flatMap { $0.map { Array($0.keys) } ?? [] })
    if keys.isEmpty { return }
    extras = Dictionary(uniqueKeysWithValues: keys.map { key in (key, said.map { $0?[key] }) })
  }
}
