import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct ShareIntervalTests {
  @Test func shareIsThatOfTheMeans() throws {
    let found = try #require(
      ShareInterval.estimate(own: [0.2, 0.4], low: [0.1, 0.1], high: [0.5, 0.7]))
    #expect(found.mean.agrees(with: 0.4))
  }

  @Test func theSameShareOfEveryItemHasNoSpread() throws {
    let low = [0.125, 0.25, 0.5]
    let high = [0.625, 0.75, 1.5]
    let own = zip(low, high).map { $0 + ($1 - $0) / 4 }
    let found = try #require(ShareInterval.estimate(own: own, low: low, high: high))
    #expect(found.mean == 0.25 && found.low.agrees(with: 0.25) && found.high.agrees(with: 0.25))
  }

  @Test func noWayHasNoShare() {
    #expect(ShareInterval.estimate(own: [0.5], low: [0.25], high: [0.25]) == nil)
    #expect(ShareInterval.estimate(own: [], low: [], high: []) == nil)
  }

  /// The paired bootstrap as slow twin: with 400 items the delta method is as wide.
  @Test func deltaMethodIsAsWideAsThePairedBootstrap() throws {
    var generator = SeededGenerator(seed: 3)
    let low = (0..<400).map { _ in generator.unit() / 5 }
    let high = low.map { $0 + 0.2 + generator.unit() / 5 }
    let own = zip(low, high).map { $0 + ($1 - $0) * generator.unit() }
    let found = try #require(ShareInterval.estimate(own: own, low: low, high: high))
    let shares = (0..<600).map { _ in
      let drawn = (0..<400).map { _ in generator.index(below: 400) }
      let sum = { (values: [Double]) in drawn.reduce(0) { $0 + values[$1] } }
      return (sum(own) - sum(low)) / (sum(high) - sum(low))
    }.sorted()
    let width = shares.quantile(0.975) - shares.quantile(0.025)
    #expect(((found.high - found.low) / width - 1).magnitude < 0.12)
  }
}
