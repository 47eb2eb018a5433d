@testable import SumbenchEvaluation
import SumbenchRouge
import SumbenchSummarizers
import Testing
import SumbenchText

struct GreedyOracleTests {
  static let document = Document(
    id: "d",
    sentences: ["The bridge is shut.", "A crack was found on Monday.", "Monday was wet.", "Boats lay idle."])

  @Test func sentenceThatRaisesTheScoreMostComesFirst() throws {
    let summary = try oracle(.n(1)).summary(
      of: Self.document, references: ["A crack in the bridge was found on Monday."], within: .sentences(1))
    #expect(summary.sentences == [1])
  }

  @Test func nothingIsAddedThatDoesNotRaiseTheScore() throws {
    let summary = try oracle(.n(1)).summary(
      of: Self.document, references: ["A crack was found and the bridge is shut."], within: .sentences(4))
    #expect(summary.sentences == [0, 1])
  }

  @Test func variantDecides() throws {
    let document = Document(id: "d", sentences: ["found crack a bridge", "a crack now"])
    let references = ["a crack found bridge"]
    #expect(
      try oracle(.n(1)).summary(of: document, references: references, within: .sentences(1)).sentences == [0])
    #expect(
      try oracle(.n(2)).summary(of: document, references: references, within: .sentences(1)).sentences == [1])
  }

  @Test func measureOfTheRulesDecides() throws {
    let document = Document(id: "d", sentences: ["a crack", "a long tale of a crack found there"])
    let references = ["a crack found"]
    for (measure, chosen) in [(Measure.precision, [0]), (.recall, [1])] {
      var rules = ScoringRules()
      rules.measures = [measure]
      let greedy = GreedyOracle(variant: .n(1), rules: rules, wordLists: .none)
      #expect(
        try greedy.summary(of: document, references: references, within: .sentences(1)).sentences == chosen)
    }
  }

  @Test func withoutACommonWordLeadingSentencesStandIn() throws {
    let summary = try oracle(.n(1)).summary(of: Self.document, references: ["Xylophon"], within: .words(7))
    #expect(summary.sentences == [0])
    #expect(summary.isFallback)
  }

  private func oracle(_ variant: RougeVariant) -> GreedyOracle {
    GreedyOracle(variant: variant, rules: ScoringRules(), wordLists: .none)
  }
}
