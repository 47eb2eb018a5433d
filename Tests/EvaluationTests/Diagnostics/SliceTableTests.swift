import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct SliceTableTests {
  @Test(arguments: [
    ([], []), ([5], [[0]]), ([5, 1], [[0, 1]]), ([3, 1, 2], [[1], [2], [0]]),
    ([1, 2, 3, 4], [[0, 1], [2], [3]]), ([1, 2, 3, 4, 5, 6], [[0, 1], [2, 3], [4, 5]]),
    ([7, 7, 7, 7], [[0, 1, 2, 3]]), ([1, 1, 1, 9], [[0, 1, 2], [3]]),
  ])
  func valuesAreCutIntoThirds(values: [Double], expected: [[Int]]) {
    #expect(SliceTable.thirds(of: values) == expected)
  }

  @Test func everySliceHasItsArticlesAndRows() throws {
    let run = SampleRuns.run(
      [("s", SampleRuns.twelve), ("t", SampleRuns.fiveBetter), ("u", SampleRuns.twelve)], failing: ["u"])
    let table = try SliceTable(run)
    #expect(table.slices.map(\.items) == [12, 12, 12])
    #expect(table.slices[0].rows.map(\.name) == ["s", "t"])
    #expect(table.slices[0].rows[0].estimates[0]?.mean == SampleRuns.twelve.mean())
  }
}
