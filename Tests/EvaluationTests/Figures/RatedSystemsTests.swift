import Foundation
import SumbenchEvaluation
import SumbenchStatistics
import TestSupport
import Testing

struct RatedSystemsTests {
  private func record(_ lines: [String]) throws -> RunRecord {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "rated.jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    return try RunRecord(contentsOf: file.path)
  }

  private var lines: [String] {
    (0..<6).flatMap { item in
      (0..<5).map { system in
        let human =
          item == 2 && system == 1 ? "null" : #"{"content": \#((item + 3 * system) % 5), "form": \#(system)}"#
        return
          #"{"id": "\#(item)", "system": "s\#(system)", "scores": {"m": \#(item * system % 7), "n": \#(item)}, "human": \#(human)}"#
      }
    }
  }

  @Test func coefficientsAreThoseOfCorrelate() throws {
    let record = try record(lines)
    let found = try RatedSystems(record, score: "m", human: "content")
    let table = CorrelationTable(try record.ratedItems(.f1), rules: CorrelationTable.Rules())
    let row = try #require(
      table.rows.first { $0.metric == "m" && $0.human == "content" && $0.level == .system })
    #expect(found.coefficients == row.coefficients && found.coefficients.contains { $0 != nil })
    #expect(found.points.count == 5 && found.count == 29 && found.lacking == 1)
    #expect(found.otherHumans == ["form"])
  }

  @Test func pointsAreMeansOverItemsWithBothNumbers() throws {
    let found = try RatedSystems(try record(lines), score: "m", human: "content")
    let point = try #require(found.points.first { $0.name == "s1" })
    // Items 0, 1, 3, 4 and 5: scores 0, 1, 3, 4, 5; ratings 3, 4, 1, 2, 3.
    #expect(point.items == 5 && point.score == 13.0 / 5 && point.rating == 13.0 / 5)
  }

  @Test func threeSystemsHaveNoLine() throws {
    let found = try RatedSystems(try record(lines), systems: ["s0", "s1", "s2"])
    #expect(found.points.count == 3 && found.line == nil)
    #expect(found.coefficients.allSatisfy { $0 == nil })
  }

  @Test func unknownNamesAreRefusedWithThoseThatThereAre() throws {
    let record = try record(lines)
    #expect(throws: ColumnError.unknown("contents", known: ["content", "form"])) {
      try RatedSystems(record, human: "contents")
    }
    #expect(throws: ColumnError.unknown("content", known: ["m", "n"])) {
      try RatedSystems(record, score: "content")
    }
  }

  @Test func runsWithoutRatingsAreRefused() throws {
    let record = try RunRecord(contentsOf: Project.file("Results/articles/rouge-score").path)
    #expect(throws: RecordLack.ratings(run: record.name)) { try RatedSystems(record) }
  }
}
