import Foundation
import Testing

@testable import SumbenchRouge

struct RougeScoreRulesTests {
  /// Recall 1/1 and 9/10 against precision 1/10 and 9/10, as in section C of the specification (C6).
  private static let counts: [VariantCounts] = [
    .plain(MatchCounts(hits: 1, candidate: 10, reference: 1)),
    .plain(MatchCounts(hits: 9, candidate: 10, reference: 10)),
  ]

  @Test(arguments: [
    (ReferenceRule.maximum, 0.9, 0.9), (.best, 0.1, 1.0), (.average, 0.5, 10.0 / 11), (.mean, 0.5, 0.95),
  ])
  func makeOneScoreOfSeveralReferences(rule: ReferenceRule, precision: Double, recall: Double) {
    var rules = RougeRules()
    rules.references = rule
    let score = rules.score(of: Self.counts, in: .n(1))
    #expect(score.precision == precision)
    #expect(score.recall == recall)
  }

  @Test(arguments: ReferenceRule.allCases)
  func agreeOnOneReference(rule: ReferenceRule) {
    var rules = RougeRules()
    rules.references = rule
    let expected = RougeScore(precision: 0.9, recall: 0.9, f1: 0.9)
    #expect(rules.score(of: [Self.counts[1]], in: .n(1)) == expected)
    rules.jackknife = true
    #expect(rules.score(of: [Self.counts[1]], in: .n(1)) == expected)
    #expect(rules.score(of: [], in: .n(1)) == .zero)
  }

  @Test func jackknifeLeavesEachReferenceOutOnce() {
    var rules = RougeRules()
    rules.references = .maximum
    rules.jackknife = true
    let third = VariantCounts.plain(MatchCounts(hits: 0, candidate: 10, reference: 4))
    let score = rules.score(of: Self.counts + [third], in: .n(1))
    #expect(score.recall == (0.9 + 1 + 0.9) / 3)
  }

  @Test func takeTheFirstOfEqualReferences() {
    let equal: [VariantCounts] = [
      .plain(MatchCounts(hits: 1, candidate: 4, reference: 2)),
      .plain(MatchCounts(hits: 2, candidate: 4, reference: 4)),
    ]
    var rules = RougeRules.rouge155
    rules.references = .best
    #expect(rules.pooled(equal, in: .n(1)) == equal[0])
    rules.references = .maximum
    #expect(rules.score(of: equal.reversed(), in: .n(1)).precision == 0.5)
  }

  /// 1/64 and 15624/1000000 are equal in five decimals: ROUGE-1.5.5 then keeps the first, but for ROUGE-L.
  @Test func compareRoundedRecallsButForSubsequences() {
    let close: [VariantCounts] = [
      .plain(MatchCounts(hits: 15_624, candidate: 9, reference: 1_000_000)),
      .plain(MatchCounts(hits: 1, candidate: 9, reference: 64)),
    ]
    var rules = RougeRules.rouge155
    rules.references = .best
    #expect(rules.pooled(close, in: .n(1)) == close[0])
    #expect(rules.pooled(close, in: .lSum) == close[1])
  }

  @Test(arguments: [(0.0, 1.0), (1.0, 0.1), (0.2, 1 * 0.1 / (0.8 * 0.1 + 0.2 * 1))])
  func weighRecallAgainstPrecision(alpha: Double, f1: Double) {
    var rules = RougeRules()
    rules.alpha = alpha
    #expect(rules.score(Self.counts[0]).f1 == f1)
  }

  @Test func roundBeforeTheHarmonicMean() {
    let score = RougeRules.rouge155.score(.plain(MatchCounts(hits: 1, candidate: 1, reference: 64)))
    #expect(score == RougeScore(precision: 1, recall: 0.01562, f1: 0.03076))
  }
}
