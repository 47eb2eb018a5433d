import Foundation
public import SumbenchCorpora
import SumbenchPrograms
package import SumbenchRouge
import SumbenchSummarizers
package import SumbenchSupport
import Synchronization
public import SumbenchText

/// Runs every system over every article and scores what comes out.
///
///     let runner = Runner(try System.named(["textrank"]) + [System(Longest())], limit: .words(60))
///     let run = try await runner.run(over: corpus)
///
/// Programs are asked first, with as many requests under way as their settings allow. Then articles are worked on in
/// parallel and their results put in place by their position, so the record does not depend on the number of jobs. A
/// system that throws on an article has no summary of it, and no other system is harmed. Without references nothing is
/// scored: the record has summaries and what is known of them, and no ceiling, which would need references.
public struct Runner: Sendable {
  private let settings: RunSettings
  /// For each run the rules; one `nil` for a run that is not scored.
  private let rules: [ScoringRules?]
  private let wordLists: RougeResources
  private let systems: [System]
  /// Whether the score that a strategy gives each sentence is kept with its summary.
  package var keepsSentenceScores = false
  /// Whether articles are kept as they were read, for a page.
  package var keepsReadings = false
  private let metrics: [any Metric]
  /// Whether the rules are those of the corpus's language, which is known when there is a corpus.
  private let followsCorpus: Bool

  /// A runner of these systems.
  ///
  /// - Parameters:
  ///   - systems: The rows, each name once.
  ///   - limit: How long a summary may be.
  ///   - rules: How summaries are scored; `nil` for what the program `sumbench` takes for the corpus: rouge-score for
  ///     English, words by Unicode or characters for other languages.
  ///   - metrics: What else summaries are judged by.
  ///   - language: The language of every article, or `nil` for the one that each is in.
  ///   - isCleaned: Whether headings, captions, bylines and the boilerplate of web pages are taken out of articles.
  ///   - seed: The seed of resamples; that of systems that draw at random is their own.
  public init(
    _ systems: [System], limit: LengthLimit = .sentences(3), rules: ScoringRules? = nil,
    metrics: [any Metric] = [], language: Language? = nil, isCleaned: Bool = true, seed: UInt64 = 1
  ) {
    let settings = RunSettings(
      cleaning: isCleaned ? .on : .off, language: language, limit: limit, rules: rules, seed: seed)
    self.init(
      settings: settings, rules: rules.map { [$0] } ?? [], wordLists: .none, systems: systems,
      metrics: metrics,
      followsCorpus: rules == nil)
  }

  /// A runner for these settings and rows, ceilings last, with the word lists that the rules ask for.
  package init(settings: RunSettings, wordLists: RougeResources = .none, systems: [System]) {
    self.init(
      settings: settings, rules: settings.rules.map { [$0] } ?? [], wordLists: wordLists, systems: systems)
  }

  /// A runner that scores the same summaries under several sets of rules; those of the settings are not looked at.
  package init(settings: RunSettings, rules: [ScoringRules], wordLists: RougeResources, systems: [System]) {
    self.init(
      settings: settings, rules: rules, wordLists: wordLists, systems: systems, metrics: [],
      followsCorpus: false)
  }

  private init(
    settings: RunSettings, rules: [ScoringRules], wordLists: RougeResources, systems: [System],
    metrics: [any Metric], followsCorpus: Bool
  ) {
    self.settings = settings
    self.metrics = metrics
    self.followsCorpus = followsCorpus
    self.rules = rules.isEmpty ? [nil] : rules
    self.wordLists = wordLists
    let isScored = followsCorpus || !rules.isEmpty
    let ceilings = isScored ? systems.filter { $0.role == .ceiling } : []
    self.systems = systems.filter { $0.role != .ceiling } + ceilings
  }

  /// Summarizes and scores a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The articles.
  ///   - jobs: Threads that share the work, `nil` for one a processor. No number depends on it.
  ///   - progress: Called after each article with the number of articles that are done, from any thread.
  /// - Returns: The run, which tables and checks are computed from.
  /// - Throws: ``RunError`` for rows or columns of one name and for rules without references, and what a program or a
  ///   metric ends the run with. What a summarizer throws fails its row on that article.
  public func run(
    over corpus: Corpus, jobs: Int? = nil,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> RunRecord {
    if let name = systems.map(\.name).firstRepeated { throw RunError.repeatedSystem(name) }
    if let name = metrics.map(\.name).firstRepeated { throw RunError.repeatedMetric(name) }
    if !followsCorpus, rules.contains(where: { $0 != nil }), !corpus.hasReferences {
      throw RunError.noReferences
    }
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    var results = try await adapted(to: corpus).results(over: corpus, jobs: jobs, progress: progress)
    results = try await results.judged(by: metrics, results.map { try $0.judgedSummaries(over: corpus) })
    let record = results[0].record
    if let key = record.columns.map(\.key).firstRepeated { throw RunError.repeatedColumn(key) }
    return record
  }

  /// The same runner with the rules that a corpus asks for, where none were given: none without references.
  private func adapted(to corpus: Corpus) throws -> Runner {
    var settings = settings
    if followsCorpus, corpus.hasReferences {
      let name = try RulesCatalog.defaultName(for: corpus, in: settings.language)
      settings.rules = try RulesCatalog.rules(name).adapted(to: wordLists)
    } else if !followsCorpus {
      return self
    }
    return Runner(settings: settings, wordLists: wordLists, systems: systems)
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
    let spool = Spool()
    let bulk: BulkSummaries
    do {
      bulk = try await BulkSummaries(
        systems, of: corpus, reader: DocumentReader(settings), limit: limit, jobs: jobs,
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
        record: record,
        texts: SummaryTexts(
          spool, places: places(of: runs, under: index), haveSentenceScores: keepsSentenceScores),
        details: RunDetails(of: runs, under: index, systems, record),
        programNotes: systems.flatMap(\.programNotes), readings: runs.compactMap(\.reading))
    }
  }

  private func articleRuns(
    _ corpus: Corpus, _ limit: LengthLimit, _ bulk: BulkSummaries, _ spool: Spool, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> [ArticleRun] {
    let started = Counter()
    let done = Counter()
    return try await withThrowingTaskGroup(of: [ArticleRun].self) { group in
      for _ in 0..<max(1, min(jobs, corpus.count)) {
        group.addTask {
          let worker = try ArticleWorker(
            settings: settings, rules: rules, limit: limit, wordLists: wordLists, systems: systems,
            spool: spool, keepsSentenceScores: keepsSentenceScores, keepsReadings: keepsReadings)
          var finished: [ArticleRun] = []
          while true {
            let position = started.increment() - 1
            guard position < corpus.count else { return finished }
            try Task.checkCancellation()
            finished.append(
              try await worker.run(
                corpus.item(at: position), corpus.entries[position].digest, at: position, bulk))
            progress(done.increment())
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }.sorted { $0.id.precedesAsID($1.id) }
  }

  /// For each system the places of its texts in the order of the items.
  private func places(of runs: [ArticleRun], under rules: Int) -> [String: [Spool.Place]] {
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
