import SumbenchCorpora
import SumbenchStatistics
import SumbenchSupport

/// One run of several: shards of a corpus, further systems over the same items, further metrics of the same summaries.
///
///     try RunMerge([first, second], name: "news").result.record      // equal to the run of both in one
///
/// Two parts have the same items or none in common. Whatever is in two parts is the same in both, so that the result does
/// not depend on the order of the parts: the merged run of shards equals the run made at once, to the byte.
package struct RunMerge {
  /// The merged run with the texts of its summaries.
  package let result: RunResult

  /// A run that becomes part of another.
  package struct Part {
    /// Where it was read from, for errors.
    package let path: String
    package let record: RunRecord
    /// The texts of its summaries, where there are any.
    package let texts: SummaryTexts?

    package init(path: String, record: RunRecord, texts: SummaryTexts?) {
      self.path = path
      self.record = record
      self.texts = texts
    }
  }

  /// Merges parts, at least one.
  ///
  /// Throws `MergeError` for parts that do not belong together, and `DataError` where texts cannot be kept.
  package init(_ parts: [Part], name: String) throws {
    precondition(!parts.isEmpty)
    let parts = parts.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    try MergeCheck(parts).check()
    let items = try MergedItems(parts).table
    let columns = Self.columns(of: parts)
    let systems = try Self.systemNames(of: parts).map { name in
      try MergedSystem(name, parts, items, columns).record
    }
    let richest = parts.first { $0.record.settings.rules != nil } ?? parts[0]
    var settings = richest.record.settings
    let metrics = parts.flatMap { $0.record.settings.metrics ?? [] }.distinct()
    settings.metrics = metrics.isEmpty ? nil : metrics
    let leftOut = parts.flatMap { $0.record.settings.leftOut ?? [] }.distinct().inByteOrder()
    settings.leftOut = leftOut.isEmpty ? nil : leftOut
    // Parts of a corpus that were chosen by their ids are no part any more.
    if Set(parts.map(\.record.settings.subset)).count > 1 { settings.subset = nil }
    let record = RunRecord(
      version: richest.record.version, name: name,
      digest: items.digests.isEmpty ? nil : Corpus.digest(of: items.digests), items: items, systems: systems,
      columns: columns, settings: settings, signature: settings.signature ?? Self.givenSignature(of: parts),
      notes: MergedNotes(parts.map(\.record)).notes)
    result = RunResult(record: record, texts: try SummaryTexts(merging: parts, of: record))
  }

  /// What made the scores of parts that have no rules.
  private static func givenSignature(of parts: [Part]) -> String {
    let signatures = parts.map(\.record.signature).distinct()
    return signatures.count == 1 ? signatures[0] : GivenSignature.merged(signatures)
  }

  /// The columns of all parts in the order of the first that has each. Shown is what every part that has it shows, and
  /// where there is no such column, the first that any part shows.
  private static func columns(of parts: [Part]) -> [ScoreColumn] {
    let all = parts.flatMap(\.record.columns)
    var columns = all.map(\.key).distinct().map { key in
      let same = all.filter { $0.key == key }
      return same.allSatisfy(\.isShown) ? same[0] : same[0].hidden
    }
    if !columns.contains(where: \.isShown), let first = all.first(where: \.isShown),
      let place = columns.firstIndex(where: { $0.key == first.key })
    {
      columns[place] = first
    }
    return columns
  }

  private static func systemNames(of parts: [Part]) -> [String] {
    parts.flatMap { $0.record.systems.map(\.name) }.distinct()
  }
}

extension RunMerge.Part {
  /// Parts in an order of their own, whatever that of the call: those of rules first, since the columns of ROUGE are the
  /// first of a record, then those with the most columns, then by what they hold.
  fileprivate var sortKey: [UInt8] {
    let width = String(1_000_000 - record.columns.count)
    let ids = record.items.ids
    let rank = record.settings.rules == nil ? "1" : "0"
    let keys = [rank, width, record.signature, ids.isEmpty ? "" : ids[0]] + record.systems.map(\.name)
    return Array(keys.joined(separator: "\n").utf8)
  }
}
