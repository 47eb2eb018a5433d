import SumbenchStatistics
import Testing

@testable import SumbenchEvaluation

struct ScoreTableSortingTests {
  /// Rows whose order differs between the columns.
  static var record: RunRecord {
    func system(_ name: String, _ first: [Double], _ second: [Double]) -> SystemRecord {
      SystemRecord(name: name, role: .plain, source: .scores, values: ScoreMatrix(columns: [first, second]))
    }
    return RunRecord(
      name: "r", digest: nil, items: ItemTable(ids: ["a", "b"]),
      systems: [system("x", [1, 2], [5, 5]), system("y", [3, 4], [7, 7]), system("z", [2, 2], [6, 6])],
      columns: [ScoreColumn(given: "good"), ScoreColumn(given: "bad", direction: .lower)],
      settings: RunSettings(rules: nil, seed: 1), signature: "given", notes: [])
  }

  @Test func rowsAreInTheOrderOfAColumnTheBestFirst() throws {
    let table = try ScoreTable(Self.record)
    #expect(table.rows.map(\.name) == ["y", "z", "x"])
    #expect(try table.sorted(by: "bad").rows.map(\.name) == ["x", "z", "y"])
    #expect(throws: ColumnError.unknown("worse", known: ["good", "bad"])) { try table.sorted(by: "worse") }
  }

  @Test func worstItemsAreThoseOfTheBestRowUnlessOneIsNamed() throws {
    let worst = try WorstItems(1, of: Self.record)
    #expect(worst.row == "y")
    #expect(worst.items.map(\.id) == ["a"])
    let others = try WorstItems(5, of: Self.record, row: "z", columns: Self.record.columns.reversed())
    #expect(others.items.map(\.id) == ["a", "b"])
    #expect(others.items[0].values == [6, 2])
    #expect(throws: ComparisonError.self) { try WorstItems(1, of: Self.record, row: "nobody") }
  }
}
