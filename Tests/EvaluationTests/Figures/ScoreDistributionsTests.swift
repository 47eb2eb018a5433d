import Foundation
import TestSupport
import Testing

@testable import SumbenchEvaluation

struct ScoreDistributionsTests {
  @Test func everyNumberIsInOnePart() {
    let numbers = [0, 0.1, 0.25, 0.5, 0.99, 1]
    #expect(numbers.histogram(parts: 4, from: 0, to: 1) == [2, 1, 1, 2])
    #expect([Double]().histogram(parts: 3, from: 0, to: 1) == [0, 0, 0])
    #expect([-1, 2].histogram(parts: 2, from: 0, to: 1) == [1, 1])
  }

  @Test func rowsAreThoseOfTheTable() throws {
    let record = try RunRecord(contentsOf: Project.file("Results/articles/rouge-score").path)
    let table = try ScoreTable(record, isRanked: false)
    let all = ScoreDistributions(table)
    #expect(all.rows.map(\.name) == table.rows.map(\.name))
    let some = ScoreDistributions(table, rows: ["oracle", "lead-3"])
    #expect(some.rows.map(\.name) == ["lead-3", "oracle"])
    let mean = all.rows[0].values.reduce(0, +) / Double(all.items)
    #expect(abs(mean - (table.rows[0].estimates[0]?.mean ?? 0)) < 1e-12)
    #expect(all.range.lowerBound == 0)
  }
}
