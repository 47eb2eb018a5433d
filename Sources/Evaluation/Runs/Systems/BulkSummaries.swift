import SumbenchCorpora
import SumbenchSummarizers
import SumbenchSupport
import Synchronization
import SumbenchText

/// The summaries of the rows that want to know all articles before they summarize the first, and how these were read.
///
/// Programs are asked before anything else is done, all at once: an interruption or a full disk ends the run here, before
/// work is done that would be lost.
struct BulkSummaries: Sendable {
  /// In the order of the articles; none where no row is of this kind.
  private let readings: [DocumentReader.Reading]
  /// For each system of this kind its summaries in the order of the articles.
  private let summaries: [Int: [Result<Summary, any Error>]]

  /// Asks for all of them; `progress` hears how many there are. Throws what ends the whole run.
  init(
    _ systems: [System], of corpus: Corpus, reader: DocumentReader, limit: LengthLimit, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws {
    let bulk = systems.enumerated().compactMap { system in
      system.element.bulkSummarizer.map { (index: system.offset, summarizer: $0) }
    }
    if bulk.isEmpty {
      (readings, summaries) = ([], [:])
      return
    }
    let readings = try inParallel(corpus.count, workers: jobs) { positions in
      positions.map { position in Result { reader.reading(of: try corpus.article(at: position)) } }
    }.map { try $0.get() }
    let documents = readings.map(\.document)
    let counts = DoneCounts(bulk.count, progress: progress)
    self.readings = readings
    summaries = try await withThrowingTaskGroup(of: (Int, [Result<Summary, any Error>]).self) { group in
      for (place, row) in bulk.enumerated() {
        group.addTask {
          let results = try await row.summarizer.summaries(of: documents, within: limit) {
            counts.set($0, at: place)
          }
          return (row.index, results)
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// How an article was read, if it was.
  func reading(_ article: Int) -> DocumentReader.Reading? {
    readings.isEmpty ? nil : readings[article]
  }

  /// The summary of an article by a system; `nil` for a system of another kind.
  func summary(of article: Int, by system: Int) -> Result<Summary, any Error>? {
    summaries[system]?[article]
  }
}

/// Adds up how much several jobs have done.
final class DoneCounts: Sendable {
  private let counts: Mutex<[Int]>
  private let progress: @Sendable (_ done: Int) -> Void

  init(_ jobs: Int, progress: @escaping @Sendable (_ done: Int) -> Void) {
    counts = Mutex([Int](repeating: 0, count: jobs))
    self.progress = progress
  }

  /// Takes in how much a job has done.
  func set(_ done: Int, at job: Int) {
    progress(
      counts.withLock {
        $0[job] = done
        return $0.reduce(0, +)
      })
  }
}
