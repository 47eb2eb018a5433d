package import Foundation
import Rouge

/// Scores summaries that were made elsewhere, from a JSON Lines file of any size.
///
/// The file is read, scored and reported on in order, a few megabytes at a time; what is kept of an item is its
/// numbers. Throws `DataError` with the line of the first item that cannot be used.
package struct ScoreRun {
  package let rules: ScoringRules
  package let path: String

  package init(rules: ScoringRules, path: String) {
    self.rules = rules
    self.path = path
  }

  /// Scores every item; `perItem` gets a line of JSON for each, in order, as it comes.
  package func run(jobs: Int, perItem: ((Data) throws -> Void)?) throws -> ScoreSheets {
    let source = try LineBatches(path: path)
    var sheets = ScoreSheets(rules: rules)
    let rules = self.rules
    let writesLines = perItem != nil
    let pipeline = OrderedPipeline<LineBatch, (items: [ItemScore], lines: Data)>(next: source.next) {
      result in
      for item in result.items { sheets.add(item) }
      try perItem?(result.lines)
    }
    try pipeline.run(jobs: jobs) {
      let scorer = try ItemScorer(rules)
      return { batch in
        let items = try batch.lines.map {
          try scorer.score(CandidateItem(JSONObject($0.bytes, at: $0.place)))
        }
        let lines =
          writesLines ? try items.reduce(into: Data()) { $0 += try $1.jsonLine(rules.variants) } : Data()
        return (items, lines)
      }
    }
    if sheets.isEmpty { throw DataError.noItems(path: path) }
    return sheets
  }
}

/// One thread's scorer of items.
private final class ItemScorer {
  private let rules: ScoringRules
  private let scorer: RougeScorer

  init(_ rules: ScoringRules) throws {
    self.rules = rules
    scorer = try rules.scorer()
  }

  func score(_ item: CandidateItem) throws -> ItemScore {
    let candidate = rules.text(of: item.candidate)
    return ItemScore(
      id: item.id,
      system: item.system,
      words: item.candidate.wordCount,
      isCandidateEmpty: item.candidate.isBlank,
      hasEmptyReference: item.references.contains(where: \.isBlank),
      scores: try scorer.scores(of: candidate, against: item.references.map(rules.text(of:))))
  }
}
