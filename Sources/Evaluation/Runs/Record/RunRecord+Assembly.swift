import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import SumbenchSummarizers
import SumbenchSupport

extension RunRecord {
  /// Turns the results of articles, in their order, into the results of systems under one of the sets of rules.
  init(
    of runs: [ArticleRun], under index: Int, corpus: Corpus, settings: RunSettings,
    systems: [System], notes: [Note] = []
  ) {
    let columns = settings.rules?.columns ?? []
    let scorings = runs.map { $0.scorings[index] }
    var items = ItemTable(ids: runs.map(\.id))
    items.digests = BlockArray(runs.lazy.map(\.digest))
    items.references = runs.map { Int32($0.references) }
    items.referenceWords = runs.map(\.referenceWords)
    items.articles = runs.map(\.facts)
    if scorings.allSatisfy({ !$0.chance.isEmpty }) { items.chance = scorings.map(\.chance) }
    for item in corpus.entries where !item.keys.isEmpty {
      items.keys[item.id] = Dictionary(item.keys.map { ($0.name, $0.value.description) }) { first, _ in first
      }
    }
    var concerned = NotedItems(noun: "article")
    for (id, scoring) in zip(items.ids, scorings) {
      for concern in scoring.concerns { concerned.add(id, to: concern) }
    }
    self.init(
      name: corpus.name, digest: corpus.digest, items: items,
      systems: systems.enumerated().map { index, system in
        SystemRecord(
          system, ids: items.ids, outcomes: scorings.map { $0.outcomes[index] },
          width: columns.count,
          unmatched: system.unmatched(in: corpus))
      },
      columns: columns, settings: settings,
      signature: settings.signature ?? "not scored|sumbench:\(Version.current)",
      notes: (settings.rules == nil ? [Self.noteOfNoScores] : []) + corpus.notes + notes
        + concerned.notes(settings.rules))
  }
}

extension RunRecord {
  private static let noteOfNoScores = Note(
    .remark, "not-scored", "the articles have no references: nothing is scored, and there is no ceiling")
}

extension SystemRecord {
  fileprivate init(
    _ system: System, ids: IDList, outcomes: [ArticleRun.Outcome], width: Int, unmatched: [String]
  ) {
    var values = ScoreMatrix(width: width)
    var words: [Int32] = []
    var choices: [SummaryRecord?] = []
    var failures: [Failure] = []
    let missing = [Double](repeating: .nan, count: width)
    for (id, outcome) in zip(ids, outcomes) {
      switch outcome {
      case .scored(let written, let scores):
        values.append(scores.flatMap { score in Measure.allCases.map { score[$0] } })
        words.append(Int32(clamping: written.words))
        choices.append(written.facts)
      case .failed(let message):
        values.append(missing)
        words.append(-1)
        choices.append(nil)
        failures.append(Failure(id: id, message: message))
      }
    }
    self.init(
      name: system.name, role: system.role, source: system.source, values: values, words: words,
      choices: choices, failures: failures, unmatched: unmatched)
  }
}

extension System {
  /// Ids of summaries made elsewhere that no article has.
  fileprivate func unmatched(in corpus: Corpus) -> [String] {
    guard case .summarizer(let provided as ProvidedSummaries) = method else { return [] }
    return provided.unmatched
  }
}

extension RougeScore {
  /// One of the three numbers.
  package subscript(measure: Measure) -> Double {
    switch measure {
    case .precision: precision
    case .recall: recall
    case .f1: f1
    }
  }
}
