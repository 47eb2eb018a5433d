import Testing

@testable import SumbenchStatistics

struct DropTestTests {
  @Test(arguments: DistributionVectors.recorded.gates.indices)
  func probabilitiesAndBoundsAreThoseOfNumpyAndScipy(place: Int) {
    let gate = DistributionVectors.recorded.gates[place]
    let verdicts = DropTest(limit: gate.limit).verdicts(of: ScoreMatrix(columns: gate.differences), jobs: 2)
    for (index, verdict) in verdicts.enumerated() {
      #expect(verdict.p.agrees(with: gate.p[index]))
      #expect(verdict.lowerBound!.agrees(with: gate.lower[index]))
      let expected: DropTest.Outcome =
        gate.p[index] <= 0.05 ? .regression : gate.lower[index] >= -gate.limit ? .pass : .inconclusive
      #expect(verdict.outcome == expected)
    }
  }

  @Test func whatDidNotChangeIsInNoFamily() {
    let drop = [-0.03, -0.05, -0.02, -0.06, -0.04, -0.03, -0.07, -0.02, -0.04, -0.05, -0.01, -0.06]
    let none = [Double](repeating: 0, count: 12)
    let alone = DropTest(limit: 0.005).verdicts(of: ScoreMatrix(columns: [drop]), jobs: 1)
    let among = DropTest(limit: 0.005).verdicts(
      of: ScoreMatrix(columns: [[Double]](repeating: none, count: 60) + [drop]), jobs: 1)
    #expect(among[60] == alone[0])
    #expect(alone[0].outcome == .regression)
    #expect(alone[0].upperBound < -0.005)
    #expect(among[..<60].allSatisfy { $0.outcome == .pass && $0.changed == 0 && !$0.restsOnFewItems })
  }

  @Test func oneEmptiedSummaryIsARegressionOnTheseItemsOnly() {
    let differences = [-0.4] + [Double](repeating: 0, count: 11)
    let test = DropTest(limit: 0.005)
    let verdict = test.verdicts(of: ScoreMatrix(columns: [differences]), jobs: 1)[0]
    #expect(test.isBeyond(mean: verdict.mean))
    #expect(verdict.outcome == .inconclusive)
    #expect(verdict.changed == 1 && verdict.restsOnFewItems)
  }

  @Test func aDropOfExactlyTheLimitIsWithinIt() {
    #expect(!DropTest(limit: 0.3).isBeyond(mean: 0.1 - 0.4))
    #expect(DropTest(limit: 0).isBeyond(mean: -0.0001))
    #expect(!DropTest(limit: 0).isBeyond(mean: 0))
  }

  @Test func improvementsPass() {
    let differences = (0..<12).map { 0.02 + Double($0) / 1000 }
    let verdict = DropTest(limit: 0.005).verdicts(of: ScoreMatrix(columns: [differences]), jobs: 1)[0]
    #expect(verdict.outcome == .pass)
  }

  @Test func oneItemShowsNothing() {
    let verdict = DropTest(limit: 0).verdicts(of: ScoreMatrix(columns: [[-0.5]]), jobs: 1)[0]
    #expect(verdict.outcome == .inconclusive && verdict.lowerBound == nil && verdict.upperBound == .infinity)
  }

  @Test func anEvenDropHasNoSpreadAndIsShown() {
    let columns = [[Double](repeating: -0.25, count: 12)]
    let verdict = DropTest(limit: 0.125).verdicts(of: ScoreMatrix(columns: columns), jobs: 1)[0]
    #expect(verdict.outcome == .regression && verdict.upperBound == -0.25 && verdict.p == 0x1p-12)
  }
}
