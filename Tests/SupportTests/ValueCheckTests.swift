import Testing

@testable import SumbenchSupport

struct ValueCheckTests {
  private let check = ValueCheck()["rows"][3]["words"]

  @Test(arguments: [-1, Int.min, Int.max, (1 << 31) + 1])
  func countOutOfRangeIsNamedByItsPath(value: Int) {
    #expect(
      throws: ValueCheck.Failure(
        path: "rows.[3].words", expected: "a whole number from 0 to 2147483648, not \(value)")
    ) { try check.count(value) }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e61])
  func numberThatCannotBeComputedWithIsRefused(value: Double) {
    #expect(
      throws: ValueCheck.Failure(
        path: "rows.[3].words", expected: "a finite number from -1e+60 to 1e+60, not \(value)")
    ) {
      try check.number(value)
    }
    #expect(throws: ValueCheck.Failure.self) { try check.number(value, in: 0...1) }
  }

  @Test func whatFitsPasses() throws {
    try check.count(0)
    try check.count(1 << 31)
    try check.number(-1e60)
    try check.number(1, in: 0...1)
    try check.length(2, oneForEach: "articles", of: 2)
    try check.positions([2, 0, 1], within: 3)
    try check.positions([], within: 0)
    try check.distinct(["a", "b", "A"])
  }

  @Test(arguments: [
    ([0, 3], 3, "[1]"), ([-1], 3, "[0]"), ([1, 1], 3, "[1]"), ([0], 0, "[0]"), ([0], -5, "[0]"),
  ])
  func positionsOutsideOrTwiceAreNamed(positions: [Int], count: Int, place: String) {
    do {
      try check.positions(positions, within: count)
      Issue.record("\(positions) within \(count)")
    } catch {
      #expect(error.path == "rows.[3].words.\(place)")
    }
  }

  @Test func lengthsAndTwinsAreNamed() {
    #expect(throws: ValueCheck.Failure.self) { try check.length(1, oneForEach: "articles", of: 2) }
    #expect(throws: ValueCheck.Failure.self) { try check.distinct(["caf\u{E9}", "cafe\u{301}"]) }
  }
}
