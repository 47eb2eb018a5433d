@testable import SumbenchEvaluation
import SumbenchRouge
import SumbenchSummarizers
import SumbenchSupport
import Testing
import SumbenchText

struct ExactOracleTests {
  /// The search against a look at every selection, on texts of few words, where scores tie and sentences repeat.
  @Test(arguments: [RougeVariant.n(1), .n(2), .n(3), .l, .lSum], Measure.allCases)
  func noSelectionScoresHigher(variant: RougeVariant, measure: Measure) throws {
    var generator = SeededGenerator(seed: 11)
    for limit in [LengthLimit.sentences(3), .words(9), .characters(40), .percent(50)] {
      for rounding in [RoundingRule.none, .fiveDecimals] {
        for references in [ReferenceRule.maximum, .average] {
          var rules = ScoringRules()
          rules.measures = [measure]
          rules.rouge.rounding = rounding
          rules.rouge.references = references
          try compare(variant, rules, limit, using: &generator)
        }
      }
    }
  }

  @Test(
    arguments: [Truncation.words(6), .bytes(9), .bytes(14), .bytes(20), .referenceWords],
    [RougeVariant.n(1), .n(2), .l, .lSum])
  func truncatedSummariesAreSearchedToo(truncation: Truncation, variant: RougeVariant) throws {
    var generator = SeededGenerator(seed: 12)
    for measure in Measure.allCases {
      var rules = ScoringRules()
      rules.measures = [measure]
      rules.rouge.truncation = truncation
      for _ in 0..<12 { try compare(variant, rules, .sentences(3), using: &generator) }
    }
  }

  @Test(arguments: [0, 0.01, 0.2, 0.9, 1])
  func weightOfRecallIsKept(alpha: Double) throws {
    var generator = SeededGenerator(seed: 13)
    for rounding in [RoundingRule.none, .fiveDecimals] {
      var rules = ScoringRules()
      rules.rouge.alpha = alpha
      rules.rouge.rounding = rounding
      for _ in 0..<8 { try compare(.n(2), rules, .sentences(3), using: &generator) }
    }
  }

  @Test func exactChoiceBeatsTheGreedyOneWhereTwoSmallSentencesMakeALargeOneNeedless() throws {
    let document = Document(id: "d", sentences: ["a b c x y", "a b d", "c e f"])
    let scorer = try SelectionScorer(
      .n(1), ScoringRules(), .none, document: document, references: ["a b c d e f"])
    let greedy = try GreedyOracle.choice(by: scorer, within: .sentences(2))
    let exact = try ExactOracle(variant: .n(1), rules: ScoringRules(), wordLists: .none).summary(
      of: document, references: ["a b c d e f"], within: .sentences(2))
    #expect(exact.sentences == [1, 2])
    #expect(try scorer.score(of: exact.sentences) >= greedy.score)
  }

  @Test func articleWithTooManySelectionsIsAnError() {
    let document = Document(id: "d", sentences: (0..<30).map { "word\($0) word\($0 + 1) other\($0)" })
    let oracle = ExactOracle(variant: .n(1), rules: ScoringRules(), wordLists: .none, visits: 100)
    #expect(throws: OracleError.tooLarge(sentences: 30, visits: 100)) {
      try oracle.summary(
        of: document, references: [(0..<30).map { "word\($0)" }.joined(separator: " ")], within: .percent(50))
    }
  }

  @Test func emptyDocumentHasAnEmptySummary() throws {
    let summary = try ExactOracle(variant: .n(1), rules: ScoringRules(), wordLists: .none).summary(
      of: Document(id: "d", sentences: []), references: ["a"], within: .sentences(3))
    #expect(summary.sentences.isEmpty)
  }

  private func compare(
    _ variant: RougeVariant, _ rules: ScoringRules, _ limit: LengthLimit,
    using generator: inout SeededGenerator
  ) throws {
    func text(upTo length: Int) -> String {
      (0..<Int.random(in: 1...length, using: &generator)).map { _ in
        ["a", "b", "c", "d", "fg", "fgh", "fghi", "h"].randomElement(using: &generator)!
      }.joined(separator: " ")
    }
    let document = Document(id: "d", sentences: (0..<8).map { _ in text(upTo: 6) })
    let references = (0..<2).map { _ in "\(text(upTo: 7))\n\(text(upTo: 5))" }
    let scorer = try SelectionScorer(variant, rules, .none, document: document, references: references)
    let found = try ExactOracle(variant: variant, rules: rules, wordLists: .none).summary(
      of: document, references: references, within: limit)
    let best =
      try (0..<1 << 8).map { bits in (0..<8).filter { bits & 1 << $0 != 0 } }
      .filter { fits($0, limit, document) }.map(scorer.score).max() ?? 0
    #expect(try found.isFallback ? best == 0 : scorer.score(of: found.sentences) == best)
    #expect(fits(found.sentences, limit, document) || found.isFallback)
  }

  private func fits(_ selection: [Int], _ limit: LengthLimit, _ document: Document) -> Bool {
    var budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    return selection.allSatisfy { budget.takes(document.sentences[$0]) }
  }
}
