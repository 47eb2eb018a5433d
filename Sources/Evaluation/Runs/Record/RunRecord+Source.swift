import SumbenchCorpora
import Foundation
import SumbenchStatistics
import SumbenchSupport

extension RunRecord {
  /// The name of a record in its folder.
  package static let fileName = "run.json"
  /// The name of the texts beside it.
  package static let summariesName = "summaries.jsonl"

  /// Reads a run: a folder with a `run.json` or with exactly one below it, a `run.json`, or a file of score lines.
  ///
  /// `metrics` says how the scores of lines are read. Throws `DataError`, `ColumnError` for metrics that are none,
  /// `RecordLack.scores` for a run that has none, unless `needsScores` is false, and `RecordLack.items` for that of an
  /// empty shard, unless `isPart`, which is also whether a metric may be one of another part of a whole.
  package init(
    contentsOf path: String, metrics: [GivenMetric] = [], missing: MissingRule? = nil,
    needsScores: Bool = true, isPart: Bool = false
  ) throws {
    let file = FileKind(path) == .folder ? try Self.file(in: path) : path
    if try Self.holdsScoreLines(file) {
      self = try ScoreLines.record(
        at: file, metrics: metrics, missing: missing ?? .skip, isPart: isPart)
      return
    }
    let record = try RunRecord(json: TextFile.bytes(at: file), at: Place(file))
    if !isPart, record.items.ids.isEmpty { throw RecordLack.items(run: record.name) }
    if needsScores, record.columns.isEmpty { throw RecordLack.scores(run: record.name) }
    if let metric = metrics.first, !isPart { throw ColumnError.unknown(metric.name, known: []) }
    self = missing.map(record.reading) ?? record
  }

  /// The same run under another rule for what is missing.
  package func reading(_ missing: MissingRule) -> RunRecord {
    var settings = settings
    settings.missing = missing
    return with(settings)
  }

  /// The same run under other settings.
  func with(_ settings: RunSettings) -> RunRecord {
    RunRecord(
      version: version, name: name, digest: digest, items: items, systems: systems, columns: columns,
      settings: settings, signature: signature, notes: notes, format: format)
  }

  /// The texts of a run beside its record, or `nil` where there are none.
  package func summaries(beside path: String) throws -> SummaryTexts? {
    let folder = FileKind(path) == .folder ? path : URL(filePath: path).deletingLastPathComponent().path
    let record = try FileKind(path) == .folder ? Self.file(in: path) : path
    let file = URL(filePath: record).deletingLastPathComponent().appending(path: Self.summariesName).path
    _ = folder
    return FileKind(file) == .file ? try SummaryTexts(contentsOf: file, of: self) : nil
  }

  /// The record of a folder, or of the one folder below it that has one.
  static func file(in folder: String) throws -> String {
    let own = "\(folder)/\(fileName)"
    if FileKind(own) != .missing { return own }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix("/\(fileName)") && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
    }.inByteOrder()
    switch names.count {
    case 0: throw DataError.noRun(path: folder)
    case 1: return "\(folder)/\(names[0])"
    default:
      throw DataError.severalRuns(path: folder, found: names.map { String($0.dropLast(fileName.count + 1)) })
    }
  }

  /// Whether a file begins with a line that is an object of its own. A record does not: its first line is a brace.
  private static func holdsScoreLines(_ path: String) throws -> Bool {
    if path == "-" || FileKind(path) == .stream { return true }
    guard let batch = try LineBatches(path: path).next(), let line = batch.lines.first,
      let record = try? InputRecord(line: line.bytes, at: line.place)
    else { return false }
    return !record.members.contains { $0.name == "format" }
  }
}
