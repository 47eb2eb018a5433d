import Foundation
import Testing

@testable import benchmarks

struct GrowthCurveTests {
  @Test(arguments: [0.5, 1, 1.5, 2])
  func exponentIsThePowerThatCostGrowsBy(power: Double) throws {
    var curve = GrowthCurve(name: "a")
    var cost = 3.0
    for size in [10, 100, 1000] {
      curve.points.append((size, cost))
      cost *= power == 0.5 ? 3.1622776601683795 : power == 1 ? 10 : power == 1.5 ? 31.622776601683793 : 100
    }
    #expect((try #require(curve.exponent) - power).magnitude < 1e-12)
    #expect((curve.expectation(at: 10_000) / cost - 1).magnitude < (power < 1 ? 3 : 1e-12))
  }

  @Test func onePointHasNoExponentAndGrowsInProportion() {
    let curve = GrowthCurve(name: "a", points: [(10, 2)])
    #expect(curve.exponent == nil)
    #expect(curve.expectation(at: 30) == 6)
    #expect(curve.seconds(at: 10) == 2)
    #expect(curve.seconds(at: 30) == nil)
  }

  @Test func curveEndsWhereThePointWouldTakeTooLong() async {
    var sizes: [Int] = []
    let curve = await GrowthCurve.measured("a", at: [1, 2, 1_000_000_000_000], capInSeconds: 60) { size in
      if sizes.last != size { sizes.append(size) }
      usleep(2000)
    }
    #expect(sizes == [1, 2])
    #expect(curve.points.map(\.size) == [1, 2])
  }
}
