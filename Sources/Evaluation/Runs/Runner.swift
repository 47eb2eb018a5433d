public import Corpora
public import Rouge
import Summarizers
package import Support
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

  /// Summarizes and scores the corpus with so many threads; `progress` is called after each article.
  public func run(
    over corpus: Corpus, jobs: Int, progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> RunRecord {
    try await result(over: corpus, jobs: jobs, progress: progress).record
  }

  /// The same, with the summaries as text.
  package func result(
    over corpus: Corpus, notes: [Note] = [], jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> RunResult {
    guard let rules = settings.rules, let limit = settings.limit else {
      preconditionFailure("a run has rules and a limit")
    }
    let spool = try SummarySpool()
    let started = Counter()
    let done = Counter()
    let runs = try await withThrowingTaskGroup(of: [ArticleRun].self) { group in
      for _ in 0..<max(1, min(jobs, corpus.articles.count)) {
        group.addTask {
          let worker = try ArticleWorker(
            settings: settings, rules: rules, limit: limit, wordLists: wordLists, entrants: entrants,
            spool: spool)
          var finished: [ArticleRun] = []
          while true {
            let position = started.increment() - 1
            guard position < corpus.articles.count else { return finished }
            finished.append(try await worker.run(corpus.articles[position], corpus.items[position]))
            progress(done.increment())
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }.sorted { $0.id.precedesAsID($1.id) }
    for case .summarizer(let summarizer) in entrants.map(\.method) { await summarizer.finish() }
    let places = entrants.indices.map { index in
      (
        entrants[index].name,
        runs.map { run in
          if case .scored(_, _, _, let place) = run.outcomes[index] { place } else { SummarySpool.Place.none }
        }
      )
    }
    return RunResult(
      record: RunRecord(
        of: runs, corpus: corpus, settings: settings, rules: rules, entrants: entrants, notes: notes),
      texts: SummaryTexts(spool, places: Dictionary(uniqueKeysWithValues: places)))
  }
}

/// A number that several threads count up.
private final class Counter: Sendable {
  private let value = Atomic(0)

  /// The number after counting one further.
  func increment() -> Int { value.add(1, ordering: .relaxed).newValue }
}
