import Dispatch
package import SumbenchRouge
import SumbenchSupport
import Synchronization

/// ROUGE under one set of rules.
package struct RougeMetric: Metric {
  package let rules: ScoringRules
  private let wordLists: RougeResources
  private let jobs: Int

  /// ROUGE under these rules, with the word lists that they ask for.
  package init(_ rules: ScoringRules, wordLists: RougeResources = .none, jobs: Int = 1) {
    self.rules = rules
    self.wordLists = wordLists
    self.jobs = jobs
  }

  package var name: String { rules.name }

  package var signature: String { rules.signature }

  package func scores(
    of summaries: [JudgedSummary], progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> MetricScores {
    let done = Atomic(0)
    let results = inParallel(summaries.count, workers: jobs) { range -> [Result<[Double?], any Error>] in
      let scorer = Result { try rules.scorer(wordLists) }
      return range.map { position in
        defer { progress(done.add(1, ordering: .relaxed).newValue) }
        return Result { try values(of: summaries[position], scorer.get()) }
      }
    }
    return MetricScores(columns: rules.columns, values: try results.map { try $0.get() })
  }

  private func values(of summary: JudgedSummary, _ scorer: RougeScorer) throws -> [Double?] {
    if summary.references.isEmpty { return rules.columns.map { _ in nil } }
    let scores = try scorer.scores(
      of: rules.text(of: summary.lines), against: summary.references.map { rules.text(of: $0) })
    return scores.flatMap { score in Measure.allCases.map { score[$0] } }
  }
}
