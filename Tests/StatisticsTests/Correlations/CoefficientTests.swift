import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct CoefficientTests {
  @Test(arguments: StatisticsVectors.recorded.correlations)
  func coefficientsAreThoseOfScipy(pairs: StatisticsVectors.Pairs) throws {
    #expect(try #require(Coefficient.pearson.value(pairs.x, pairs.y)).agrees(with: pairs.pearson))
    #expect(try #require(Coefficient.spearman.value(pairs.x, pairs.y)).agrees(with: pairs.spearman))
    #expect(try #require(Coefficient.tauB.value(pairs.x, pairs.y)).agrees(with: pairs.kendall))
  }

  @Test(arguments: Coefficient.allCases)
  func whatDoesNotVaryHasNoCoefficient(kind: Coefficient) {
    #expect(kind.value([], []) == nil)
    #expect(kind.value([1], [2]) == nil)
    #expect(kind.value([1, 1, 1], [1, 2, 3]) == nil)
    #expect(kind.value([1, 2, 3], [0.1, 0.1, 0.1]) == nil)
  }

  /// Kendall's coefficient by looking at every pair.
  @Test func sortingCountsWhatEveryPairGives() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let count = generator.index(below: 12) + 2
      let first = (0..<count).map { _ in Double(generator.index(below: 5)) }
      let second = (0..<count).map { _ in Double(generator.index(below: 5)) }
      var (balance, untiedInFirst, untiedInSecond) = (0.0, 0.0, 0.0)
      for later in 0..<count {
        for earlier in 0..<later {
          let (across, along) = (first[later] - first[earlier], second[later] - second[earlier])
          balance += across * along < 0 ? -1 : across * along > 0 ? 1 : 0
          untiedInFirst += across == 0 ? 0 : 1
          untiedInSecond += along == 0 ? 0 : 1
        }
      }
      let expected =
        untiedInFirst * untiedInSecond == 0
        ? nil : balance / (untiedInFirst.squareRoot() * untiedInSecond.squareRoot())
      let found = Coefficient.tauB.value(first, second)
      #expect((found == nil) == (expected == nil))
      if let found, let expected { #expect(found.agrees(with: expected)) }
    }
  }
}
