import Support
import Testing

@testable import Statistics

struct SignFlipTestTests {
  private let test = SignFlipTest(samples: 10_000, seed: 1)

  @Test(arguments: StatisticsVectors.recorded.tests)
  func exactProbabilitiesAreThoseOfScipy(sample: StatisticsVectors.Sample) {
    guard let different = sample.p, let lower = sample.pLower else { return }
    let found = test.pValue(of: sample.values)
    #expect(found.isExact)
    #expect(found.value.agrees(with: different))
    guard sample.values.count > 1 else { return }
    #expect(test.pValue(of: sample.values, .lower).value.agrees(with: lower))
  }

  @Test(arguments: StatisticsVectors.recorded.tests)
  func sampledProbabilitiesAreThoseOfTheTwin(sample: StatisticsVectors.Sample) {
    guard let expected = sample.sampledP else { return }
    #expect(test.pValue(of: sample.values) == .init(value: expected, isExact: false))
  }

  @Test func noDifferenceIsCertainlyChance() {
    #expect(test.pValue(of: [0, 0, 0]) == .init(value: 1, isExact: true))
    #expect(test.pValue(of: []) == .init(value: 1, isExact: true))
    #expect(test.pValue(of: [0, 0], .lower).value == 1)
  }

  @Test func articlesWithoutDifferenceDoNotCount() {
    let few = [0.1, 0.2, -0.05]
    #expect(test.pValue(of: few + [Double](repeating: 0, count: 100)) == test.pValue(of: few))
  }

  @Test func sampledProbabilityIsNearTheExactOne() {
    var generator = SeededGenerator(seed: 3)
    let values = (0..<20).map { _ in Double(generator.index(below: 1000)) / 1000 - 0.4 }
    let exact = test.pValue(of: values).value
    // A twenty-first article too small to matter takes the test to its sampled form.
    let sampled = test.pValue(of: values + [1e-9])
    #expect(!sampled.isExact)
    #expect((sampled.value - exact).magnitude < 0.02)
  }

  @Test func sampledProbabilityIsNeverZero() {
    let sampled = test.pValue(of: [Double](repeating: 1, count: 64))
    #expect(sampled == .init(value: 1.0 / 10_001, isExact: false))
  }
}
