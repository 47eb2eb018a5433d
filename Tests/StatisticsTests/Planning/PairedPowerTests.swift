import Foundation
import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct PairedPowerTests {
  @Test func powersAreThoseOfStatsmodels() {
    for entry in DistributionVectors.recorded.powers {
      let power = PairedPower(deviation: 1, criterion: .alpha(0.05))
      let found = power.power(difference: entry[1], items: Int(entry[0]))
      #expect((found - entry[2]).magnitude < 1e-9, "\(entry), \(found)")
    }
  }

  @Test func numbersOfItemsAreThoseOfStatsmodels() {
    for entry in DistributionVectors.recorded.sizes {
      let power = PairedPower(deviation: 1, criterion: .alpha(0.05))
      #expect(power.items(difference: entry[0]) == Int(entry[1].rounded(.up)))
    }
  }

  /// From STATISTICS.md, section 6: about 1,200 to 3,100 articles for half a point.
  @Test(arguments: [(0.06, 1133), (0.08, 2012), (0.1, 3142)])
  func halfAPointNeedsThousandsOfArticles(deviation: Double, items: Int) {
    #expect(PairedPower(deviation: deviation, criterion: .alpha(0.05)).items(difference: 0.005) == items)
  }

  @Test(arguments: [12, 1000, 11490], [PairedPower.Criterion.alpha(0.05), .criticalValue(3.7)])
  func whatIsDetectableIsFoundWithThePower(items: Int, criterion: PairedPower.Criterion) throws {
    let power = PairedPower(deviation: 0.08, criterion: criterion)
    let difference = power.detectable(items: items)
    #expect((power.power(difference: difference, items: items) - 0.8).magnitude < 1e-9)
    #expect(power.items(difference: difference * 1.000001) == items)
  }

  /// Where the normal approximation is far off, as it is for a power near the level, the search ends soon.
  @Test(arguments: [0.0501, 0.06, 0.2, 0.9999], [1e-4, 0.001, 0.01, 1])
  func numberOfItemsIsTheLeast(wanted: Double, difference: Double) {
    let power = PairedPower(deviation: 0.1, criterion: .alpha(0.05))
    guard let items = power.items(difference: difference, power: wanted) else { return }
    #expect(power.power(difference: difference, items: items) >= wanted)
    #expect(items == 2 || power.power(difference: difference, items: items - 1) < wanted)
  }

  @Test func whatCannotBeFoundHasNoNumber() {
    let power = PairedPower(deviation: 0.1, criterion: .alpha(0.05))
    #expect(power.items(difference: 0) == nil)
    #expect(power.items(difference: 1e-6) == nil)
    #expect(power.power(difference: 1, items: 1) == 0)
    #expect(power.detectable(items: 1) == .infinity)
    #expect(PairedPower(deviation: 1, criterion: .criticalValue(.infinity)).detectable(items: 9) == .infinity)
  }

  @Test func simulationIsNearTheNoncentralT() {
    var generator = SeededGenerator(seed: 4)
    let differences = (0..<400).map { _ in (0..<12).reduce(-6.0) { sum, _ in sum + generator.unit() } }
    let deviation = StudentInterval(differences).deviation
    let exact = PairedPower(deviation: deviation, criterion: .alpha(0.05)).power(difference: 0.4, items: 50)
    let simulated = SimulatedPower(of: differences, criterion: .alpha(0.05))
    let found = simulated.power(difference: 0.4, items: 50, jobs: 2)
    #expect((found - exact).magnitude < 0.04)
    #expect(found == simulated.power(difference: 0.4, items: 50, jobs: 1))
    #expect(simulated.power(difference: 0, items: 50, jobs: 2) < 0.07)
  }
}
