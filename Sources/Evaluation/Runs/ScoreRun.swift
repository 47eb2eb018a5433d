import Corpora
package import Foundation
package import Rouge
import Support
import TextProcessing

/// Scores summaries that were made elsewhere, from a file of any size, under one set of rules or several.
///
/// JSON Lines are read, scored and reported on in order, a few megabytes at a time; what is kept of an item is its id and
/// its numbers. Throws `DataError` with the line of the first item that cannot be used.
package struct ScoreRun {
  private let rules: [ScoringRules]
  private let wordLists: RougeResources
  private let source: ItemSource
  private let seed: UInt64
  private let missing: MissingRule
  private let metrics: [GivenMetric]

  package init(
    rules: [ScoringRules], wordLists: RougeResources, source: ItemSource, seed: UInt64, missing: MissingRule = .skip,
    metrics: [GivenMetric] = []
  ) {
    self.rules = rules
    self.wordLists = wordLists
    self.source = source
    self.seed = seed
    self.missing = missing
    self.metrics = metrics
  }

  /// Scores every item, and gives the run of each set of rules in their order.
  ///
  /// `keepsTexts`: whether the runs are to be written, with every measure, digests and texts. `perItem` gets a line of JSON
  /// for each item under the first rules, in order, as it comes.
  package func run(jobs: Int, keepsTexts: Bool, perItem: ((Data) throws -> Void)?) throws -> [RunResult] {
    let next = try source.batches()
    let collectors = rules.map { ScoreCollector(rules: $0, isWhole: keepsTexts) }
    let (rules, wordLists) = (self.rules, self.wordLists)
    let writesLines = perItem != nil
    let spool = keepsTexts ? try SummarySpool() : nil
    let digest = RunRecord.signatureDigest(rules[0].signature)
    let pipeline = OrderedPipeline<ItemBatch, (scores: [[ItemScore]], lines: Data)>(next: next) { result in
      for (index, scores) in result.scores.enumerated() { scores.forEach { collectors[index].add($0) } }
      try perItem?(result.lines)
    }
    try pipeline.run(jobs: jobs) {
      let scorers = try rules.map { try ItemScorer($0, wordLists) }
      return { batch in
        let items = try batch.items()
        let kept = try items.map { item in
          try spool.map { spool in
            try spool.add(SummaryLine(id: item.id, system: item.system, lines: item.candidate.separateLines).bytes)
          } ?? .none
        }
        let scores = try scorers.map { scorer in
          try zip(items, kept).map { try scorer.score($0, text: $1, hasDigest: keepsTexts) }
        }
        var lines = ItemLines(rules[0].variants.map(\.description), signature: digest)
        if writesLines {
          for (item, score) in zip(items, scores[0]) {
            try lines.append(id: item.id, system: item.system, extra: item.carried) { score.scores[$0] }
          }
        }
        return (scores, Data(lines.bytes))
      }
    }
    if collectors[0].isEmpty { throw DataError.noItems(path: source.name) }
    return try zip(rules, collectors).map { rules, collector in
      let (record, places) = try collector.record(
        name: source.name, settings: RunSettings(rules: rules, missing: missing, seed: seed), notes: [],
        metrics: metrics)
      return RunResult(record: record, texts: try SummaryTexts(spool ?? SummarySpool(), places: places))
    }
  }
}

/// One thread's scorer of items.
private final class ItemScorer {
  private let rules: ScoringRules
  private let scorer: RougeScorer
  private let finder: ConcernFinder

  init(_ rules: ScoringRules, _ wordLists: RougeResources) throws {
    self.rules = rules
    scorer = try rules.scorer(wordLists)
    finder = ConcernFinder(rules)
  }

  func score(_ item: CandidateItem, text: SummarySpool.Place, hasDigest: Bool) throws -> ItemScore {
    let candidate = rules.text(of: item.candidate)
    let references = item.references.map(rules.text(of:))
    return ItemScore(
      id: item.id,
      system: item.system,
      place: item.place,
      words: item.candidate.wordCount,
      references: item.references.count,
      referenceWords: Double(item.references.reduce(0) { $0 + $1.runCount }) / Double(references.count),
      referenceHash: item.referenceHash,
      digest: hasDigest ? item.digest : nil,
      concerns: finder.concerns(candidate, against: references),
      scores: try scorer.scores(of: candidate, against: references),
      given: item.given,
      text: text)
  }
}
