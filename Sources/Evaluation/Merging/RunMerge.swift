import SumbenchCorpora
import SumbenchStatistics
import SumbenchSupport

/// One run of several: shards of a corpus, further systems over the same items, further metrics of the same summaries.
///
///     try RunMerge([first, second], name: "news").result.record      // equal to the run of both in one
///
/// Two parts have the same items, or no summary in common. Whatever is in two parts is the same in both, so that the
/// result does not depend on the order of the parts: the merged run of shards equals the run made at once, to the byte.
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
    /// What is known of its making, where anything is.
    package let details: RunDetails?

    package init(path: String, record: RunRecord, texts: SummaryTexts?, details: RunDetails? = nil) {
      self.path = path
      self.record = record
      self.texts = texts
      self.details = details
    }
  }

  /// Merges parts, at least one.
  ///
  /// Throws `MergeError` for parts that do not belong together, and `DataError` where texts cannot be kept.
  package init(_ parts: [Part], name: String) throws {
    precondition(!parts.isEmpty)
    let parts = parts.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    let check = MergeCheck(parts)
    try check.check()
    let merged = try MergedItems(parts)
    let items = merged.table
    let columns = MergedColumns(parts)
    let systems = try Self.systemNames(of: parts).map { name in
      try MergedSystem(name, parts, items, columns.columns).record
    }
    let shown = columns.shown(by: systems, hasArticles: !items.articles.isEmpty)
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
      columns: shown.columns, settings: settings,
      signature: settings.signature ?? Self.givenSignature(of: parts),
      notes: MergedNotes(
        parts.map(\.record), further: shown.notes + Self.exchangeNotes(systems, parts, items),
        replaced: columns.areOfLines ? [ScoreLines.incompleteCode] : [], disagreeing: merged.disagreeing
      ).notes)
    let texts = try SummaryTexts(merging: parts, of: record)
    try check.checkEachAdds()
    result = RunResult(record: record, texts: texts, details: RunDetails(merging: parts, of: record))
  }

  /// Warnings of summaries that were made elsewhere, by the lengths of all of them.
  private static func exchangeNotes(_ systems: [SystemRecord], _ parts: [Part], _ items: ItemTable) -> [Note]
  {
    if items.referenceWords.isEmpty { return [] }
    let scored = Set(
      parts.map(\.record).filter { $0.settings.rules != nil && !$0.hasArticles }.flatMap(\.systems).map(
        \.name))
    return systems.filter { $0.source == .file && scored.contains($0.name) }.compactMap { system in
      LengthComparison(words: system.words, referenceWords: items.referenceWords).note(of: system.name)
    }
  }

  /// What made the scores of parts that have no rules.
  private static func givenSignature(of parts: [Part]) -> String {
    let signatures = parts.map(\.record.signature).distinct()
    return signatures.count == 1 ? signatures[0] : GivenSignature.merged(signatures)
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
