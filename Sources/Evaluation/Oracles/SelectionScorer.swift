import SumbenchRouge
import SumbenchText

/// Scores selections of one document's sentences as the table scores summaries, in one variant.
///
/// The number is that of the first measure of the rules.
final class SelectionScorer {
  let variant: RougeVariant
  let rules: ScoringRules
  let document: Document
  let references: [PreparedText]
  private let scorer: RougeScorer

  init(
    _ variant: RougeVariant, _ rules: ScoringRules, _ wordLists: RougeResources, document: Document,
    references: [String]
  ) throws {
    self.variant = variant
    self.rules = rules
    self.document = document
    let scorer = try RougeScorer(variants: [variant], rules: rules.rouge, resources: wordLists)
    self.references = try references.map { try scorer.prepare(rules.text(of: $0)) }
    self.scorer = scorer
  }

  /// The score of these sentences in the document's order.
  func score(of selection: [Int]) throws -> Double {
    let text = RougeText(
      sentences: selection.sorted().lazy.map {
        self.rules.letterCase.applied(to: self.document.sentences[$0].text)
      })
    return try scorer.scores(of: text, against: references)[0][rules.measures[0]]
  }

  /// The tokens of each sentence by itself, in the numbering of the references' tokens.
  func sentenceTokens() throws -> [[Int32]] {
    try document.sentences.map {
      try scorer.prepare(RougeText(sentences: [rules.letterCase.applied(to: $0.text)])).tokens.flat
    }
  }
}
