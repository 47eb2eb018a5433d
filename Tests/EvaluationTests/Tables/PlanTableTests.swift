import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct PlanTableTests {
  private let rules = ComparisonRules(interval: IntervalRule(), seed: 1)
  private let run = SampleRuns.run([
    ("a", SampleRuns.twelve), ("b", SampleRuns.fiveBetter), ("c", SampleRuns.twelve.reversed()),
  ])

  @Test func itemsAreThoseOfThePower() throws {
    let plan = try PlanTable(run, rows: ["a", "b"], difference: 0.005, rules: rules)
    #expect(plan.pair == ("a", "b") && plan.isNamed)
    let differences = zip(SampleRuns.twelve, SampleRuns.fiveBetter).map { $1 - $0 }
    let deviation = StudentInterval(differences).deviation
    #expect((plan.deviation - deviation).magnitude < 1e-12)
    let power = PairedPower(deviation: plan.deviation, criterion: .alpha(rules.alpha))
    let needed = try #require(plan.rows[0].needed)
    #expect(power.power(difference: 0.005, items: needed) >= 0.8)
    #expect(power.power(difference: 0.005, items: needed - 1) < 0.8)
    #expect(try #require(plan.rows[0].simulatedPower) > 0.75)
    #expect(plan.rows[0].detectable.count == 3)
    #expect(plan.rows[0].detectable[0] > plan.rows[0].detectable[1])
  }

  /// A comparison among all pairs needs more items than one alone.
  @Test func familiesNeedMore() throws {
    let plan = try PlanTable(run, rows: ["a", "b"], difference: 0.005, rules: rules)
    #expect(plan.rows.map(\.comparisons) == [1, 3])
    #expect(try #require(plan.rows[1].needed) > (try #require(plan.rows[0].needed)))
  }

  /// The critical value of the run is that of its own number of items; with more items a smaller one has the same level.
  @Test func criticalValueFollowsTheNumberOfItems() throws {
    let plan = try PlanTable(run, rows: ["a", "b"], difference: 0.005, rules: rules)
    #expect(plan.rows[0].critical == nil)
    let critical = try #require(plan.rows[1].critical)
    let power = PairedPower(deviation: plan.deviation, criterion: plan.rows[1].criterion)
    #expect((power.criticalValue(items: plan.items) - critical).magnitude < 1e-6)
    #expect(power.criticalValue(items: 1000) < critical)
  }

  @Test func withoutNamesThePairOfMedianSpreadIsTaken() throws {
    let plan = try PlanTable(run, difference: 0.01, rules: rules)
    #expect(!plan.isNamed)
    let spreads = [("a", "b"), ("a", "c"), ("b", "c")].map { pair in
      (try? PlanTable(run, rows: [pair.0, pair.1], difference: 0.01, rules: rules).deviation) ?? 0
    }
    #expect(plan.deviation == spreads.sorted()[1])
  }

  @Test func rowsThatNeverDifferMakeNoPlan() {
    let same = SampleRuns.run([("a", SampleRuns.twelve), ("b", SampleRuns.twelve)])
    #expect(throws: PlanError.noVariation(run: "sample")) {
      try PlanTable(same, difference: 0.01, rules: rules)
    }
  }
}
