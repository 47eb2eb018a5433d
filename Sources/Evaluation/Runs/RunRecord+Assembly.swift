import Corpora
import Rouge
import Statistics
import Summarizers
import Support

extension RunRecord {
  /// Turns the results of articles into the results of systems.
  init(
    of runs: [ArticleRun], corpus: Corpus, settings: RunSettings, rules: ScoringRules, entrants: [Entrant],
    notes: [Note] = []
  ) {
    let runs = runs.sorted { $0.id.precedesAsID($1.id) }
    var items = ItemTable(ids: runs.map(\.id))
    items.digests = runs.map(\.digest)
    items.references = runs.map { Int32($0.references) }
    items.referenceWords = runs.map(\.referenceWords)
    items.articles = runs.map(\.facts)
    for item in corpus.items where !item.keys.isEmpty {
      items.keys[item.id] = Dictionary(item.keys.map { ($0.name, $0.value.description) }) { first, _ in first
      }
    }
    var concerned = ConcernedItems(noun: "article")
    for run in runs { for concern in run.concerns { concerned.add(run.id, to: concern) } }
    self.init(
      name: corpus.name, digest: corpus.digest, items: items,
      systems: entrants.enumerated().map { index, entrant in
        SystemRecord(
          entrant, ids: items.ids, outcomes: runs.map { $0.outcomes[index] }, width: 3 * rules.variants.count,
          unmatched: entrant.unmatched(in: corpus))
      },
      columns: rules.columns, settings: settings,
      signature: rules.signature(separator: settings.sentenceSeparator),
      notes: corpus.notes + notes + concerned.notes(rules))
  }
}

extension SystemRecord {
  fileprivate init(
    _ entrant: Entrant, ids: [String], outcomes: [ArticleRun.Outcome], width: Int, unmatched: [String]
  ) {
    var values = ScoreMatrix(width: width)
    var words: [Int32] = []
    var choices: [SummaryRecord?] = []
    var failures: [Failure] = []
    let missing = [Double](repeating: .nan, count: width)
    for (id, outcome) in zip(ids, outcomes) {
      switch outcome {
      case .scored(let summary, let count, let scores, _):
        values.append(scores.flatMap { score in Measure.allCases.map { score[$0] } })
        words.append(Int32(clamping: count))
        choices.append(summary)
      case .failed(let message):
        values.append(missing)
        words.append(-1)
        choices.append(nil)
        failures.append(Failure(id: id, message: message))
      }
    }
    self.init(
      name: entrant.name, role: entrant.role, source: entrant.source, values: values, words: words,
      choices: choices, failures: failures, unmatched: unmatched)
  }
}

extension Entrant {
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
