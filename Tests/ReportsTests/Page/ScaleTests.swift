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
}
