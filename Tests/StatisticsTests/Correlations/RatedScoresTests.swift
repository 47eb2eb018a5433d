import Testing

@testable import SumbenchStatistics

struct RatedScoresTests {
  @Test(arguments: RatedVectors.recorded.rated.indices, Coefficient.allCases)
  func coefficientsAreThoseOfSacrerouge(place: Int, coefficient: Coefficient) throws {
    let rated = RatedVectors.recorded.rated[place]
    let scores = RatedScores(metric: rated.first.scores, human: rated.human.scores)
    for level in RatedScores.Level.allCases {
      let found = try #require(scores.value(coefficient, level))
      let expected = rated.values["\(coefficient.rawValue) \(level.rawValue)"]!
      #expect(found.agrees(with: expected), "\(level)")
    }
  }

  @Test(arguments: RatedVectors.recorded.rated.indices)
  func fishersIntervalsAreThoseOfSacrerouge(place: Int) throws {
    let rated = RatedVectors.recorded.rated[place]
    let scores = RatedScores(metric: rated.first.scores, human: rated.human.scores)
    for coefficient in Coefficient.allCases where coefficient != .tauC {
      for level in RatedScores.Level.allCases {
        let found = scores.interval(coefficient, level, .fisher, seed: 1, jobs: 1)
        let expected = rated.fisher["\(coefficient.rawValue) \(level.rawValue)"]!
        let ends = try #require(found?.ends)
        #expect(ends.lowerBound.agrees(with: expected[0]) && ends.upperBound.agrees(with: expected[1]))
      }
    }
  }

  /// Other draws, the same distribution: 2,000 resamples against sacrerouge's 1,000.
  @Test(arguments: RatedScores.IntervalMethod.allCases.filter { $0 != .fisher })
  func resampledIntervalsAreNearThoseOfSacrerouge(method: RatedScores.IntervalMethod) throws {
    let rated = RatedVectors.recorded.rated[0]
    let scores = RatedScores(metric: rated.first.scores, human: rated.human.scores)
    for level in RatedScores.Level.allCases {
      let found = scores.interval(.pearson, level, method, samples: 2000, seed: 1, jobs: 2)
      let ends = try #require(found?.ends)
      let expected = method == .both ? rated.both : method == .systems ? rated.systems : rated.inputs
      let near = expected["pearson \(level.rawValue)"]!
      let reach = max(0.03, 0.15 * (near[1] - near[0]))
      #expect((ends.lowerBound - near[0]).magnitude < reach && (ends.upperBound - near[1]).magnitude < reach)
    }
  }

  @Test func threadsChangeNothing() {
    let rated = RatedVectors.recorded.rated[0]
    let scores = RatedScores(metric: rated.first.scores, human: rated.human.scores)
    let found = (1...3).map { scores.interval(.tauB, .system, samples: 50, seed: 3, jobs: $0) }
    #expect(found[0] == found[1] && found[1] == found[2])
  }

  @Test func threeSystemsAreTooFew() {
    let three = RatedScores(metric: [[1, 2], [2, 3], [4, 4]], human: [[1, 1], [2, 2], [3, 3]])
    #expect(three.value(.pearson, .system) == nil)
    #expect(three.value(.pearson, .summary) != nil)
    #expect(three.interval(.pearson, .system, seed: 1, jobs: 1) == nil)
    #expect(RatedScores(metric: [], human: []).value(.pearson, .global) == nil)
  }

  @Test func whatIsMissingInOneIsMissingInBoth() {
    let scores = RatedScores(metric: [[1, .nan], [2, 3]], human: [[1, 2], [.nan, 4]])
    #expect(scores.points(.global) == 2)
    #expect(scores.points(.summary) == 1)
  }

  @Test func anIntervalThatLeavesItsEstimateOutSaysSo() {
    #expect(RatedScores.Interval(value: 0.86, ends: 0.672...0.853, resamples: 1000).excludesEstimate)
    #expect(!RatedScores.Interval(value: 0.86, ends: nil, resamples: 0).excludesEstimate)
  }
}
