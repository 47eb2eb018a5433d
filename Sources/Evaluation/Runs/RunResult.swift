import SumbenchCorpora
package import Foundation
package import SumbenchSupport
import SumbenchStatistics

/// A run that was just made: its record, its summaries as text, and what differs each time that it is made.
package struct RunResult: Sendable {
  package var record: RunRecord
  package let texts: SummaryTexts
  /// Seconds, and what programs said beside their answers.
  package var details: RunDetails
  /// What programs did: how often they were started, what they wrote that was no answer.
  package var programNotes: [Note]
  /// For each item its article as it was read; none where that was not kept.
  package let readings: [ArticleReading]

  package init(
    record: RunRecord, texts: SummaryTexts, details: RunDetails = RunDetails(), programNotes: [Note] = [],
    readings: [ArticleReading] = []
  ) {
    self.readings = readings
    self.record = record
    self.texts = texts
    self.details = details
    self.programNotes = programNotes
  }
}

extension RunResult {
  /// The run of a shard that has no items.
  package init(emptyShard name: String, _ settings: RunSettings, of metrics: [any Metric]) throws {
    let record = RunRecord(
      name: name, digest: Corpus.digest(of: BlockArray()), items: ItemTable(ids: []), systems: [],
      columns: settings.rules?.columns ?? [], settings: settings, signature: settings.signature ?? "",
      notes: []
    ).naming(metrics)
    self.init(record: record, texts: try SummaryTexts([], of: record))
  }
}
