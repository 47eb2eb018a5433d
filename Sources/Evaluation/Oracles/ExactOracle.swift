import SumbenchRouge
import SumbenchSummarizers
import SumbenchText

/// The selection of sentences with the highest score of all that fit the limit, found by branch and bound.
///
/// Selections grow sentence by sentence, the most promising first, from what `GreedyOracle` found. One is given up
/// when not even its best continuation, by `SelectionBound`, could beat the best score so far. The article is too
/// large where `visits` selections have been looked at and there are more; that is an error, since the best so far
/// would not be what the row's name says.
struct ExactOracle: OracleSearch {
  let variant: RougeVariant
  let rules: ScoringRules
  let wordLists: RougeResources
  var visits = 1_000_000

  func summary(of document: Document, references: [String], within limit: LengthLimit) throws -> Summary {
    let scorer = try SelectionScorer(variant, rules, wordLists, document: document, references: references)
    let greedy = try GreedyOracle.choice(by: scorer, within: limit)
    var search = Search(
      scorer: scorer, visits: visits, bound: try SelectionBound(scorer), best: greedy.sentences,
      score: greedy.score)
    try search.visit(
      [], extensions: search.bound.mostPromisingFirst,
      LengthBudget(limit, sentenceCount: document.sentences.count))
    return Summary(oracle: search.best, of: document, within: limit)
  }

  private struct Search {
    let scorer: SelectionScorer
    let visits: Int
    var bound: SelectionBound
    var visited = 0
    var best: [Int]
    var score: Double

    /// Looks at a selection and at all that extend it by these sentences.
    mutating func visit(_ selection: [Int], extensions: [Int], _ budget: LengthBudget) throws {
      let sentences = scorer.document.sentences
      guard visited < visits else {
        throw OracleError.tooLarge(sentences: sentences.count, visits: visits)
      }
      visited += 1
      if !selection.isEmpty, bound.allows(more: [], within: 0, beyond: score) {
        let own = try scorer.score(of: selection)
        if own > score { (best, score) = (selection, own) }
      }
      let fitting = extensions.filter { budget.fits(sentences[$0]) }
      let costs = fitting.map { (sentence: $0, cost: budget.cost(of: sentences[$0])) }
      guard bound.allows(more: costs, within: budget.remaining, beyond: score) else { return }
      for (index, position) in fitting.enumerated() {
        var rest = budget
        _ = rest.takes(sentences[position])
        bound.add(position)
        try visit(selection + [position], extensions: Array(fitting[(index + 1)...]), rest)
        bound.remove(position)
      }
    }
  }
}

/// A search with the references in view that cannot be ended.
enum OracleError: Error, Hashable, CustomStringConvertible {
  /// The article has too many selections to look at.
  case tooLarge(sentences: Int, visits: Int)

  var description: String {
    switch self {
    case .tooLarge(let sentences, let visits):
      "\(sentences) sentences are too many for an exact search: \(visits) selections were looked at and there are more; "
        + "a shorter limit or the greedy oracle would do"
    }
  }
}
