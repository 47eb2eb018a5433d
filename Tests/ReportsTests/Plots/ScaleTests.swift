import Testing

@testable import Reports

struct ScaleTests {
  @Test func numbersStandAtSharesOfTheWidth() {
    let scale = Scale(fromZeroTo: [0.31, 0.47])
    #expect(scale.place(0) == 0)
    #expect(scale.place(0.25) == 0.5)
    #expect(scale.number(at: 0.5) == 0.25)
    #expect(scale.ticks.map(\.label) == ["0", "10", "20", "30", "40", "50"])
  }

  @Test func aWideScaleHasEverySecondTick() {
    #expect(Scale(fromZeroTo: [0.61]).ticks.map(\.label) == ["0", "20", "40", "60"])
  }

  @Test func oneNumberStandsInTheMiddle() {
    #expect(abs(Scale(around: [0.4, 0.4]).place(0.4) - 0.5) < 1e-12)
    #expect(abs(Scale(around: []).place(0) - 0.04 / 1.08) < 1e-12)
    #expect(Scale(fromZeroTo: [0, 0]).place(0) == 0)
  }

  @Test(arguments: [
    ([0.21, 0.34], ["22", "24", "26", "28", "30", "32", "34"]),
    ([-0.101, 0.022], ["-10", "-8", "-6", "-4", "-2", "0", "2"]),
    ([0.3040, 0.3071], ["30.40", "30.45", "30.50", "30.55", "30.60", "30.65", "30.70"]),
  ])
  func ticksAreRound(numbers: [Double], labels: [String]) {
    #expect(Scale(around: numbers).roundTicks(factor: 100).map(\.label) == labels)
  }

  @Test func numbersFarFromZeroHaveTicks() {
    #expect(Scale(1e15...1e15 + 4).roundTicks(factor: 1).map(\.label).first == "1000000000000000")
    #expect(Scale(1e300...2e300).roundTicks(factor: 1).count > 2)
  }

  @Test func whatLiesBeyondStandsAtTheEnd() {
    let scale = Scale(around: [0.2, 0.3])
    #expect(scale.isBeyond(0.1) && scale.nearestPlace(0.1) == 0)
    #expect(scale.isBeyond(0.4) && scale.nearestPlace(0.4) == 1)
    #expect(!scale.isBeyond(0.25) && abs(scale.place(0.25) - 0.5) < 1e-12)
  }
}
