import Foundation
import Testing

@testable import SumbenchSupport

struct FiveDecimalsTests {
  @Test(arguments: [
    (1.0 / 64, 0.01562), (3.0 / 64, 0.04688), (0.0, 0.0), (1.0, 1.0), (2.0 / 3, 0.66667), (0.000005, 0.00001),
  ])
  func roundsExactTiesToEven(number: Double, rounded: Double) {
    #expect(number.roundedToFiveDecimals == rounded)
  }

  @Test func agreesWithTheCLibrary() {
    var generator = SeededGenerator(seed: 1)
    var numbers: [Double] = []
    for _ in 0..<5_000 {
      let whole = Int.random(in: 1...3000, using: &generator)
      let part = Int.random(in: 0...(2 * whole), using: &generator)
      let nearTie = (Double(part) + 0.5) / 100_000
      numbers += [Double(part) / Double(whole), nearTie, nearTie.nextUp, nearTie.nextDown]
    }
    #expect(numbers.map(\.roundedToFiveDecimals) == numbers.map { Double(String(format: "%7.5f", $0)) })
  }
}
