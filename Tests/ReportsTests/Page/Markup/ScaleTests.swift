import Testing

@testable import Reports

struct ScaleTests {
  @Test func numbersStandInPercentOfTheWidth() {
    let scale = Scale(fromZeroTo: [0.31, 0.47])
    #expect(scale.place(0).text == "0.00%")
    #expect(scale.place(0.25).text == "50.00%")
    #expect(scale.width(0.1, 0.2).text == "20.00%")
    #expect(scale.ticks.map(\.label) == [0, 10, 20, 30, 40, 50])
  }

  @Test func aWideScaleHasEverySecondTick() {
    #expect(Scale(fromZeroTo: [0.61]).ticks.map(\.label) == [0, 20, 40, 60])
  }

  @Test func oneNumberStandsInTheMiddle() {
    #expect(Scale(around: [0.4, 0.4]).place(0.4).text == "50.00%")
    #expect(Scale(around: []).place(0).text == "3.70%")
    #expect(Scale(fromZeroTo: [0, 0]).place(0).text == "0.00%")
  }

  @Test(arguments: [
    ([0.21, 0.34], ["22", "24", "26", "28", "30", "32", "34"]),
    ([-0.101, 0.022], ["-10", "-8", "-6", "-4", "-2", "0", "2"]),
    ([0.3040, 0.3071], ["30.40", "30.45", "30.50", "30.55", "30.60", "30.65", "30.70"]),
  ])
  func ticksAreRound(numbers: [Double], labels: [String]) {
    #expect(Scale(around: numbers).roundTicks(factor: 100).map(\.label) == labels)
  }

  @Test func whatLiesBeyondStandsAtTheEnd() {
    let scale = Scale(around: [0.2, 0.3])
    #expect(scale.isBeyond(0.1) && scale.nearestPlace(0.1).text == "0.00%")
    #expect(scale.isBeyond(0.4) && scale.nearestPlace(0.4).text == "100.00%")
    #expect(!scale.isBeyond(0.25) && scale.visibleWidth(0.1, 0.25).text == "50.00%")
  }
}
