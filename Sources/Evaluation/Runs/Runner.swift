public import Rouge
import Summarizers
import Synchronization

/// Runs every strategy over every article and scores what comes out.
///
///     let runner = Runner(settings: settings, strategies: try Runner.strategies(["textrank"], seed: 1))
///     let record = try await runner.run(over: corpus)
///
/// Articles are worked on in parallel and their results put in place by their position, so the record does not
/// depend on the number of jobs. A strategy that throws fails its own row and no other.
public struct Runner: Sendable {
  private let settings: RunSettings
  private let wordLists: RougeResources
  private let strategies: [Entrant]

  /// A runner for these settings and rows, with the word lists that the rules ask for.
  public init(settings: RunSettings, wordLists: RougeResources = .none, strategies: [Entrant]) {
    self.settings = settings
    self.wordLists = wordLists
    self.strategies = strategies
  }

  /// A summarizer with the part it plays.
  public struct Entrant: Sendable {
    let role: StrategyRecord.Role
    let summarizer: any Summarizer
  }

  /// The rows for the names asked for: the floors lead-3 and random are always among them, each name once, and
  /// `all` is every strategy of the catalog.
  ///
  /// Throws `CatalogError`.
  public static func strategies(
    _ names: [String], seed: UInt64, timeoutInSeconds: Double = 60
  ) throws -> [Entrant] {
    let floors = ["lead-3", "random"]
    var seen = Set(floors + [GreedyOracle.name])
    let asked = names.flatMap { $0 == "all" ? Catalog.allNames : [$0] }.filter { seen.insert($0).inserted }
    return try (floors + asked).map { name in
      Entrant(
        role: floors.contains(name) ? .floor : .strategy,
        summarizer: try Catalog.summarizer(named: name, seed: seed, timeoutInSeconds: timeoutInSeconds))
    }
  }

  /// A row of summaries that were made elsewhere, from a JSON Lines file. Throws `DataError`.
  public static func summaries(named name: String, at path: String) throws -> Entrant {
    Entrant(role: .strategy, summarizer: try ProvidedSummaries(name: name, path: path))
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
          let worker = try ArticleWorker(settings: settings, wordLists: wordLists, strategies: strategies)
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
    for entrant in strategies { await entrant.summarizer.finish() }
    return (
      RunRecord(of: rows, corpus: corpus, settings: settings, strategies: strategies), lines(of: rows)
    )
  }

  private func lines(of runs: [ArticleRun]) -> SummaryLines {
    let names = strategies.map(\.summarizer.name) + [GreedyOracle.name]
    return runs.reduce(into: SummaryLines()) { lines, run in
      for (name, outcome) in zip(names, run.outcomes) {
        if case .scored(_, _, let kept?) = outcome { lines[name, run.facts.id] = kept }
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
