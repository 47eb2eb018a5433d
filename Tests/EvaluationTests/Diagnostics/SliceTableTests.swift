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

  @Test func keysAndLanguagesAreSlices() throws {
    var run = SampleRuns.run([("s", SampleRuns.twelve)])
    var items = run.items
    for (index, id) in items.ids.enumerated() {
      items.keys[id] = ["source": index < 4 ? "bbc" : "apnews", "url": "\(index)", "same": "x"]
    }
    run = RunRecord(
      name: run.name, digest: run.digest, items: items, systems: run.systems, columns: run.columns,
      settings: run.settings, signature: run.signature, notes: [])
    // `url` has too many values, `same` divides nothing, and there is one language.
    let slices = try SliceTable(run).slices.filter { $0.value != nil }
    #expect(slices.map(\.property) == [.key("source"), .key("source")])
    #expect(slices.map(\.value) == ["apnews", "bbc"] && slices.map(\.items) == [8, 4])
    #expect(slices[1].range == nil)
  }
}
