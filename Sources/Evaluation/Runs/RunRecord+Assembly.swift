import Corpora
import Rouge
import Summarizers

extension RunRecord {
  /// Turns the results of articles into the results of strategies.
  init(of runs: [ArticleRun], corpus: Corpus, settings: RunSettings, entrants: [Entrant]) {
    self.init(
      format: Self.currentFormat,
      version: Version.current,
      corpus: CorpusRecord(name: corpus.name, digest: corpus.formatOneDigest, articles: runs.map(\.facts)),
      settings: settings,
      signature: settings.rules.signature,
      strategies: entrants.enumerated().map { index, entrant in
        StrategyRecord(
          name: entrant.name, role: entrant.role, unmatched: entrant.unmatched(in: corpus),
          variants: settings.rules.variants,
          ids: runs.map(\.facts.id),
          outcomes: runs.map { $0.outcomes[index] })
      })
  }
}

extension StrategyRecord {
  fileprivate init(
    name: String, role: Role, unmatched: [String], variants: [RougeVariant], ids: [String],
    outcomes: [ArticleRun.Outcome]
  ) {
    var summaries: [SummaryRecord?] = []
    var scores: [[RougeScore]] = []
    var failures: [Failure] = []
    for (id, outcome) in zip(ids, outcomes) {
      switch outcome {
      case .scored(let summary, let own, _):
        summaries.append(summary)
        scores.append(own)
      case .failed(let message):
        summaries.append(nil)
        failures.append(Failure(id: id, message: message))
      }
    }
    self.init(
      name: name, role: role, summaries: summaries,
      scores: failures.isEmpty ? VariantScores.columns(variants, scores) : [],
      failures: failures, unmatched: unmatched)
  }
}

extension VariantScores {
  /// Turns the scores of each item, one a variant, into columns of each variant, one number an item.
  static func columns(_ variants: [RougeVariant], _ scores: [[RougeScore]]) -> [VariantScores] {
    variants.enumerated().map { index, variant in
      VariantScores(
        variant: variant,
        precision: scores.map { $0[index].precision },
        recall: scores.map { $0[index].recall },
        f1: scores.map { $0[index].f1 })
    }
  }
}

extension Entrant {
  /// Ids of summaries made elsewhere that no article has.
  fileprivate func unmatched(in corpus: Corpus) -> [String] {
    guard case .summarizer(let provided as ProvidedSummaries) = method else { return [] }
    return provided.unmatched(in: corpus)
  }
}
