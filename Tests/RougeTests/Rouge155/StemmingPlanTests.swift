import Testing

@testable import SumbenchRouge

struct StemmingPlanTests {
  private func plan(_ stems: Bool, _ referencesOnly: Bool) -> StemmingPlan {
    StemmingPlan(
      stems: stems, stemsReferencesOnly: referencesOnly, firstMetric: 1, firstSystem: 0, firstEvaluation: 3)
  }

  private let nGram = Rouge155Metric(tag: "ROUGE-1", variant: .n(1))
  private let subsequence = Rouge155Metric(tag: "ROUGE-L", variant: .lSum)
  private let weighted = Rouge155Metric(tag: "ROUGE-W-2", variant: .w(2))

  @Test(arguments: [true, false])
  func withoutTheOddOptionAllTextsAreReadAlike(_ stems: Bool) {
    let reading = plan(stems, false).reading(of: weighted, at: 1, system: 1, evaluation: 9, reference: 0)
    #expect(reading == .all(stems))
  }

  @Test func referencesOnlyLeavesNGramsAlone() {
    let plan = plan(false, true)
    #expect(plan.reading(of: nGram, at: 0, system: 0, evaluation: 3, reference: 0) == .all(false))
    #expect(
      plan.reading(of: subsequence, at: 1, system: 0, evaluation: 3, reference: 0)
        == Reading(candidate: false, referenceSentences: true, referenceWords: true))
    #expect(
      plan.reading(of: weighted, at: 2, system: 0, evaluation: 3, reference: 0)
        == Reading(candidate: false, referenceSentences: false, referenceWords: true))
  }

  @Test func bothOptionsStemAllUntilTheFirstReference() {
    let plan = plan(true, true)
    #expect(plan.reading(of: nGram, at: 0, system: 0, evaluation: 9, reference: 0) == .all(true))
    #expect(plan.reading(of: subsequence, at: 1, system: 0, evaluation: 3, reference: 1).candidate)
    #expect(!plan.reading(of: subsequence, at: 1, system: 0, evaluation: 4, reference: 0).candidate)
    #expect(plan.reading(of: nGram, at: 0, system: 1, evaluation: 9, reference: 0) == .all(false))
  }
}
