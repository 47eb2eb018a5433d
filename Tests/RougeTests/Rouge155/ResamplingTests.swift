import SumbenchStatistics
import Testing

@testable import SumbenchRouge

struct ResamplingTests {
  /// From perl 5.36: `srand(s); print rand` and `int(rand(40))`.
  @Test(arguments: [
    (0, 0.17082803610628972, [6, 29, 3, 34, 23, 31, 27, 14, 34, 29, 17, 14]),
    (42, 0.74452500006100664, [29, 13, 4, 16, 3, 34, 19, 19, 27, 33, 18, 23]),
    (999, 0.10233439302919933, [4, 25, 32, 37, 31, 21, 23, 16, 23, 12, 28, 30]),
  ])
  func theGeneratorIsPerls(_ seed: UInt32, _ first: Double, _ indices: [Int]) {
    var generator = Drand48(seed: seed)
    #expect(generator.next() == first)
    generator = Drand48(seed: seed)
    #expect((0..<12).map { _ in Int(40 * generator.next()) } == indices)
  }

  private func estimates(
    _ rows: [Resampling.Row], samples: Double = 1000, confidence: Double = 95, alpha: Double? = nil,
    workers: Int = 1
  ) -> [PerlBootstrap.Estimate] {
    Resampling(samples: samples, confidence: confidence, pooledAlpha: alpha).estimates(
      [rows], workers: workers)[0]
  }

  /// Five metrics: four side by side, and one more.
  @Test func metricsSideBySideAreThoseAlone() {
    let metrics = (1...5).map { (metric: Int) -> [Resampling.Row] in
      (0..<40).map { (row: Int) -> Resampling.Row in
        [Double(row % metric), Double(row % 7) / 3, Double(row * metric), 0]
      }
    }
    let resampling = Resampling(samples: 100, confidence: 95, pooledAlpha: nil)
    let together = resampling.estimates(metrics, workers: 1)
    for (metric, rows) in metrics.enumerated() {
      let alone = estimates(rows, samples: 100)
      #expect(together[metric].map(\.average) == alone.map(\.average))
      #expect(together[metric].map(\.lower) == alone.map(\.lower))
    }
  }

  @Test func equalRowsHaveNoInterval() {
    let estimates = estimates([Resampling.Row](repeating: [0.25, 0.5, 1, 0], count: 7))
    #expect(estimates.map(\.average) == [0.25, 0.5, 1])
    #expect(estimates.map(\.lower) == estimates.map(\.upper))
  }

  @Test func noRowsGiveZeros() {
    #expect(estimates([]).map(\.average) == [0, 0, 0])
    #expect(estimates([], alpha: 0.5).map(\.upper) == [0, 0, 0])
  }

  @Test func oneSampleStretchesItsBounds() {
    let estimate = estimates([[0.4, 0.4, 0.4, 0]], samples: 1)[0]
    #expect(estimate.average == 0.4)
    #expect(estimate.lower == 0.41)
    #expect(estimate.upper == 0.41)
  }

  @Test func pooledCountsAreScoredBySample() {
    let estimates = estimates([[4, 8, 2, 0]], alpha: 0.5)
    #expect(estimates.map(\.average) == [0.5, 0.25, 0.33333])
  }

  @Test func sharesAmongThreadsAreSeamless() {
    let rows = (0..<300).map { number in
      Resampling.Row(Double(number % 7), Double(number % 11), Double(number % 13), 0)
    }
    let alone = estimates(rows, samples: 101)
    let shared = estimates(rows, samples: 101, workers: 3)
    #expect(alone.map(\.average) == shared.map(\.average))
    #expect(alone.map(\.upper) == shared.map(\.upper))
  }
}
