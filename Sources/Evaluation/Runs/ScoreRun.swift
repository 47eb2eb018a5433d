package import Foundation
import Rouge
import TextProcessing

/// Scores summaries that were made elsewhere, from a file of any size.
///
/// JSON Lines are read, scored and reported on in order, a few megabytes at a time; what is kept of an item is
/// its numbers. Throws `DataError` with the line of the first item that cannot be used.
package struct ScoreRun {
  package let rules: ScoringRules
  package let source: ItemSource

  package init(rules: ScoringRules, source: ItemSource) {
    self.rules = rules
    self.source = source
  }

  /// Scores every item; `perItem` gets a line of JSON for each, in order, as it comes.
  package func run(jobs: Int, perItem: ((Data) throws -> Void)?) throws -> ScoreSheets {
    let next = try source.batches()
    var sheets = ScoreSheets(rules: rules)
    let rules = self.rules
    let writesLines = perItem != nil
    let pipeline = OrderedPipeline<ItemBatch, (items: [ItemScore], lines: Data)>(next: next) {
      result in
      for item in result.items { sheets.add(item) }
      try perItem?(result.lines)
    }
    try pipeline.run(jobs: jobs) {
      let scorer = try ItemScorer(rules)
      return { batch in
        let items = try batch.items().map(scorer.score)
        let lines =
          writesLines ? try items.reduce(into: Data()) { $0 += try $1.jsonLine(rules.variants) } : Data()
        return (items, lines)
      }
    }
    if sheets.isEmpty { throw DataError.noItems(path: source.name) }
    return sheets
  }
}

/// One thread's scorer of items.
private final class ItemScorer {
  private let rules: ScoringRules
  private let scorer: RougeScorer
  private let finder: ConcernFinder

  init(_ rules: ScoringRules) throws {
    self.rules = rules
    scorer = try rules.scorer()
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
