import SumbenchRouge
import SumbenchSummarizers
import SumbenchText

/// Sentences chosen greedily for one variant of ROUGE, scored as the table scores them.
///
/// Starting from nothing, the sentence is added that raises the score the most, until none raises it or nothing more
/// fits. Ties go to the earlier sentence. A summary of k sentences of n costs about k n scorings.
struct GreedyOracle: OracleSearch {
  let variant: RougeVariant
  let rules: ScoringRules
  let wordLists: RougeResources

  func summary(of document: Document, references: [String], within limit: LengthLimit) throws -> Summary {
    let scorer = try SelectionScorer(variant, rules, wordLists, document: document, references: references)
    return Summary(oracle: try Self.choice(by: scorer, within: limit).sentences, of: document, within: limit)
  }

  /// The sentences in the order in which they were chosen, and their score.
  static func choice(
    by scorer: SelectionScorer, within limit: LengthLimit
  ) throws -> (sentences: [Int], score: Double) {
    let sentences = scorer.document.sentences
    var budget = LengthBudget(limit, sentenceCount: sentences.count)
    var choice: (sentences: [Int], score: Double) = ([], 0)
    while true {
      var best = choice
      for position in sentences.indices
      where !choice.sentences.contains(position) && budget.fits(sentences[position]) {
        let extended = choice.sentences + [position]
        let score = try scorer.score(of: extended)
        if score > best.score { best = (extended, score) }
      }
      guard best.score > choice.score, budget.takes(sentences[best.sentences.last!]) else { return choice }
      choice = best
    }
  }
}

extension Summary {
  /// What an oracle chose, or the leading sentences where it found nothing to choose by.
  init(oracle choice: [Int], of document: Document, within limit: LengthLimit) {
    self =
      choice.isEmpty
      ? SentenceSelection.leading(of: document, within: limit).markedAsFallback()
      : Summary(sentences: choice, of: document)
  }
}
