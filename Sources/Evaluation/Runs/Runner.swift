package import SumbenchCorpora
import SumbenchPrograms
package import SumbenchRouge
import SumbenchSummarizers
package import SumbenchSupport
import Synchronization
import SumbenchText

/// Runs every strategy over every article and scores what comes out.
///
///     let runner = Runner(settings: settings, systems: try System.named(["textrank"], seed: 1))
///     let record = try await runner.run(over: corpus)
///
/// Programs are asked first, with as many requests under way as their settings allow. Then articles are worked on in
/// parallel and their results put in place by their position, so the record does not depend on the number of jobs. A
/// strategy that throws on an article has no summary of it, and no other strategy is harmed. Without rules nothing is
/// scored: the record has summaries and what is known of them, and no ceiling, which would need references.
public struct Runner: Sendable {
  private let settings: RunSettings
  /// For each run the rules; one `nil` for a run that is not scored.
  private let rules: [ScoringRules?]
  private let wordLists: RougeResources
  private let systems: [System]
  /// Whether the score that a strategy gives each sentence is kept with its summary.
  package var keepsSentenceScores = false

  /// A runner for these settings and rows, ceilings last, with the word lists that the rules ask for.
  package init(settings: RunSettings, wordLists: RougeResources = .none, systems: [System]) {
    self.init(
      settings: settings, rules: settings.rules.map { [$0] } ?? [], wordLists: wordLists, systems: systems)
  }

  /// A runner that scores the same summaries under several sets of rules; those of the settings are not looked at.
  package init(settings: RunSettings, rules: [ScoringRules], wordLists: RougeResources, systems: [System]) {
    self.settings = settings
    self.rules = rules.isEmpty ? [nil] : rules
    self.wordLists = wordLists
    let ceilings = rules.isEmpty ? [] : systems.filter { $0.role == .ceiling }
    self.systems = systems.filter { $0.role != .ceiling } + ceilings
  }

  /// Summarizes and scores the corpus with `jobs` threads; `progress` is called after each article.
  package func run(
    over corpus: Corpus, jobs: Int, progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> RunRecord {
    try await results(over: corpus, jobs: jobs, progress: progress)[0].record
  }

  /// The run under each set of rules, with the summaries as text and what is known of their making. `answers` hears how
  /// many summaries programs have given.
  ///
  /// Throws what ends the whole run: an interruption, a journal that cannot be written, the end of its task.
  package func results(
    over corpus: Corpus, notes: [Note] = [], jobs: Int,
    answers: @escaping @Sendable (_ done: Int) -> Void = { _ in },
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> [RunResult] {
    guard let limit = settings.limit else { preconditionFailure("a run has a limit") }
    let spool = try SummarySpool()
    let bulk: BulkSummaries
    do {
      bulk = try await BulkSummaries(
        systems, of: corpus.articles, reader: DocumentReader(settings), limit: limit, jobs: jobs,
        progress: answers)
    } catch {
      for system in systems { await system.finish() }
      throw error
    }
    let runs = try await articleRuns(corpus, limit, bulk, spool, jobs: jobs, progress: progress)
    for system in systems { await system.finish() }
    return rules.indices.map { index in
      var settings = settings
      settings.rules = rules[index]
      let record = RunRecord(
        of: runs, under: index, corpus: corpus, settings: settings, systems: systems, notes: notes)
      return RunResult(
        record: record, texts: SummaryTexts(spool, places: places(of: runs, under: index)),
        details: RunDetails(of: runs, under: index, systems, record),
        programNotes: systems.flatMap(\.programNotes))
    }
  }

  private func articleRuns(
    _ corpus: Corpus, _ limit: LengthLimit, _ bulk: BulkSummaries, _ spool: SummarySpool, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> [ArticleRun] {
    let started = Counter()
    let done = Counter()
    return try await withThrowingTaskGroup(of: [ArticleRun].self) { group in
      for _ in 0..<max(1, min(jobs, corpus.articles.count)) {
        group.addTask {
          let worker = try ArticleWorker(
            settings: settings, rules: rules, limit: limit, wordLists: wordLists, systems: systems,
            spool: spool, keepsSentenceScores: keepsSentenceScores)
          var finished: [ArticleRun] = []
          while true {
            let position = started.increment() - 1
            guard position < corpus.articles.count else { return finished }
            try Task.checkCancellation()
            finished.append(
              try await worker.run(corpus.articles[position], corpus.items[position], at: position, bulk))
            progress(done.increment())
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }.sorted { $0.id.precedesAsID($1.id) }
  }

  /// For each system the places of its texts in the order of the items.
  private func places(of runs: [ArticleRun], under rules: Int) -> [String: [SummarySpool.Place]] {
    Dictionary(
      uniqueKeysWithValues: systems.indices.map { index in
        (
          systems[index].name,
          runs.map { $0.scorings[rules].outcomes[index].written?.place ?? .none }
        )
      })
  }
}

extension System {
  /// Lets go of what makes its summaries.
  fileprivate func finish() async {
    if case .summarizer(let summarizer) = method { await summarizer.finish() }
  }

  /// What its program did, where one was asked.
  fileprivate var programNotes: [Note] { external?.report?.namedNotes(of: name) ?? [] }
}

/// A number that several threads count up.
private final class Counter: Sendable {
  private let value = Atomic(0)

  /// The number after counting one further.
  func increment() -> Int { value.add(1, ordering: .relaxed).newValue }
}
