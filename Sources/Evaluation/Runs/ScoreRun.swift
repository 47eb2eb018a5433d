import Corpora
package import Foundation
package import Rouge
import TextProcessing

/// Scores summaries that were made elsewhere, from a file of any size, under one set of rules or several.
///
/// JSON Lines are read, scored and reported on in order, a few megabytes at a time; what is kept of an item is
/// its numbers. Throws `DataError` with the line of the first item that cannot be used.
package struct ScoreRun {
  private let rules: [ScoringRules]
  private let wordLists: RougeResources
  private let source: ItemSource

  package init(rules: [ScoringRules], wordLists: RougeResources, source: ItemSource) {
    self.rules = rules
    self.wordLists = wordLists
    self.source = source
  }

  /// Scores every item, and gives the sheets of each set of rules in their order.
  ///
  /// `perItem` gets a line of JSON for each item under the first rules, in order, as it comes.
  package func run(jobs: Int, perItem: ((Data) throws -> Void)?) throws -> [ScoreSheets] {
    let next = try source.batches()
    var sheets = rules.map(ScoreSheets.init(rules:))
    let (rules, wordLists) = (self.rules, self.wordLists)
    let writesLines = perItem != nil
    let pipeline = OrderedPipeline<ItemBatch, (scores: [[ItemScore]], lines: Data)>(next: next) { result in
      for (index, scores) in result.scores.enumerated() { scores.forEach { sheets[index].add($0) } }
      try perItem?(result.lines)
    }
    try pipeline.run(jobs: jobs) {
      let scorers = try rules.map { try ItemScorer($0, wordLists) }
      return { batch in
        let items = try batch.items()
        let scores = try scorers.map { try items.map($0.score) }
        var lines = ItemLines(rules[0].variants.map(\.description))
        if writesLines {
          for item in scores[0] { try lines.append(id: item.id, system: item.system) { item.scores[$0] } }
        }
        return (scores, Data(lines.bytes))
      }
    }
    if sheets[0].isEmpty { throw DataError.noItems(path: source.name) }
    return sheets
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

  func score(_ item: CandidateItem) throws -> ItemScore {
    let candidate = rules.text(of: item.candidate)
    let references = item.references.map(rules.text(of:))
    return ItemScore(
      id: item.id,
      system: item.system,
      words: item.candidate.wordCount,
      referenceWords: Double(item.references.reduce(0) { $0 + $1.runCount }) / Double(references.count),
      concerns: finder.concerns(candidate, against: references),
      scores: try scorer.scores(of: candidate, against: references))
  }
}
