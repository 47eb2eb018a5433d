import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

struct ScoreTallyTests {
  private let scores: [RougeScore] = {
    var generator = SeededGenerator(seed: 3)
    return (0..<1000).map { _ in
      RougeScore(precision: generator.unit(), recall: generator.unit(), f1: generator.unit())
    }
  }()

  @Test(arguments: [1, 7, 1000])
  func meanIsTheCompensatedOneHoweverItemsComeInBatches(size: Int) {
    var whole = ScoreTally()
    for start in stride(from: 0, to: scores.count, by: size) {
      var batch = ScoreTally()
      for score in scores[start..<min(start + size, scores.count)] { batch.add(score) }
      whole.merge(batch)
    }
    #expect(whole.mean(.precision, of: 1000) == scores.map(\.precision).mean())
    #expect(whole.mean(.recall, of: 1000) == scores.map(\.recall).mean())
    #expect(whole.mean(.f1, of: 1000) == scores.map(\.f1).mean())
  }

  /// Of 0 and 1, equally often, the deviation is one half.
  @Test func standardErrorIsThatOfResampledMeans() {
    var tally = ScoreTally()
    for value in [0.0, 1, 0, 1] { tally.add(RougeScore(precision: value, recall: value, f1: value)) }
    #expect(tally.standardError(.f1, of: 4) == 0.25)
  }

  /// Against the medians of 20,000 resamples, whose own deviation is a hundredth of the standard error.
  @Test func middleIsWhereThatOfResampledMeansLies() {
    var generator = SeededGenerator(seed: 7)
    var tally = ScoreTally()
    let values = (0..<30).map { _ in pow(generator.unit(), 6) }
    for value in values { tally.add(RougeScore(precision: value, recall: value, f1: value)) }
    let means = (0..<20_000).map { _ in
      (0..<30).reduce(0) { sum, _ in sum + values[generator.index(below: 30)] } / 30
    }
    let median = means.sorted()[10_000]
    let error = tally.standardError(.f1, of: 30)
    #expect((tally.mean(.f1, of: 30) - median) / error > 0.03)
    #expect((tally.middle(.f1, of: 30) - median).magnitude / error < 0.03)
  }

  @Test func middleOfEqualScoresIsTheirMean() {
    var tally = ScoreTally()
    for _ in 0..<9 { tally.add(RougeScore(precision: 0.3, recall: 0.3, f1: 0.3)) }
    #expect(tally.middle(.f1, of: 9) == tally.mean(.f1, of: 9))
  }
}
