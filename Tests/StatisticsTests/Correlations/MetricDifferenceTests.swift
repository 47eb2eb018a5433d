import Testing

@testable import SumbenchStatistics

struct MetricDifferenceTests {
  @Test(arguments: RatedVectors.recorded.rated.indices)
  func williamsIsThatOfSacrerouge(place: Int) {
    let rated = RatedVectors.recorded.rated[place]
    let difference = MetricDifference(rated.first.scores, rated.second.scores, human: rated.human.scores)
    for (key, expected) in rated.williams {
      let words = key.split(separator: " ").map(String.init)
      let found = difference.williamsP(
        Coefficient(rawValue: words[0])!, RatedScores.Level(rawValue: words[1])!)
      #expect(found != nil && (found! - expected).magnitude < 1e-8, "\(key)")
    }
  }

  /// Other draws: within the error of 2,000 against sacrerouge's 1,000.
  @Test(arguments: RatedVectors.recorded.rated.indices.filter { $0 != 1 })
  func permutationIsNearThatOfSacrerouge(place: Int) throws {
    let rated = RatedVectors.recorded.rated[place]
    let difference = MetricDifference(rated.first.scores, rated.second.scores, human: rated.human.scores)
    for level in RatedScores.Level.allCases {
      let expected = rated.permutation["pearson \(level.rawValue)"]!
      let found = try #require(difference.permutationP(.pearson, level, samples: 2000, seed: 1, jobs: 2))
      let error = (expected * (1 - expected) * (1.0 / 2000 + 1.0 / 1000)).squareRoot()
      #expect((found - expected).magnitude < 4 * error + 0.002, "\(level)")
    }
  }

  @Test func aMetricDoesNotDifferFromItself() {
    let rated = RatedVectors.recorded.rated[0]
    let difference = MetricDifference(rated.first.scores, rated.first.scores, human: rated.human.scores)
    #expect(difference.permutationP(.tauB, .system, samples: 20, seed: 1, jobs: 1) == 1)
    #expect(difference.williamsP(.pearson, .global) == 1)
  }
}
