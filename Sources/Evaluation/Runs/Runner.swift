public import Corpora
public import Rouge
import Summarizers
import Synchronization

/// Runs every strategy over every article and scores what comes out.
///
///     let runner = Runner(settings: settings, entrants: try Entrant.named(["textrank"], seed: 1))
///     let record = try await runner.run(over: corpus)
///
/// Articles are worked on in parallel and their results put in place by their position, so the record does not
/// depend on the number of jobs. A strategy that throws fails its own row and no other.
public struct Runner: Sendable {
  private let settings: RunSettings
  private let wordLists: RougeResources
  private let entrants: [Entrant]

  /// A runner for these settings and rows, ceilings last, with the word lists that the rules ask for.
  public init(settings: RunSettings, wordLists: RougeResources = .none, entrants: [Entrant]) {
    self.settings = settings
    self.wordLists = wordLists
    self.entrants = entrants.filter { $0.role != .ceiling } + entrants.filter { $0.role == .ceiling }
  }

  /// Summarizes and scores the corpus with so many threads; `progress` hears of each article that is done.
  public func run(
    over corpus: Corpus, jobs: Int, progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> RunRecord {
    try await runKeepingLines(over: corpus, jobs: jobs, progress: progress).record
  }

  /// The same, with the lines of summaries that the record's positions do not give.
  package func runKeepingLines(
    over corpus: Corpus, jobs: Int, progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> (record: RunRecord, lines: SummaryLines) {
    let started = Counter()
    let done = Counter()
    let rows = try await withThrowingTaskGroup(of: [(Int, ArticleRun)].self) { group in
      for _ in 0..<max(1, min(jobs, corpus.articles.count)) {
        group.addTask {
          let worker = try ArticleWorker(settings: settings, wordLists: wordLists, entrants: entrants)
          var finished: [(Int, ArticleRun)] = []
          while true {
            let position = started.increment() - 1
            guard position < corpus.articles.count else { return finished }
            finished.append((position, try await worker.run(corpus.articles[position])))
            progress(done.increment())
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
    for case .summarizer(let summarizer) in entrants.map(\.method) { await summarizer.finish() }
    return (
      RunRecord(of: rows, corpus: corpus, settings: settings, entrants: entrants), lines(of: rows)
    )
  }

  private func lines(of runs: [ArticleRun]) -> SummaryLines {
    runs.reduce(into: SummaryLines()) { lines, run in
      for (entrant, outcome) in zip(entrants, run.outcomes) {
        if case .scored(_, _, let kept?) = outcome { lines[entrant.name, run.facts.id] = kept }
      }
    }
  }
}

/// A number that several threads count up.
private final class Counter: Sendable {
  private let value = Atomic(0)

  /// The number after counting one further.
  func increment() -> Int { value.add(1, ordering: .relaxed).newValue }
}
