import Foundation
import SumbenchEvaluation
import SumbenchStatistics
import TestSupport

@testable import Reports

/// A run whose pictures are looked at, and its pictures.
struct DrawnRun {
  let record: RunRecord
  let table: ScoreTable
  let comparison: Comparison

  /// The recorded run over Goldens/articles.
  static let recorded = Result {
    try DrawnRun(RunRecord(contentsOf: Project.file("Results/articles/rouge-score").path))
  }

  init(_ record: RunRecord) throws {
    self.record = record
    table = try ScoreTable(record, columns: Array(record.shownColumns.prefix(1)))
    comparison = try Comparison(
      of: record, columns: table.columns,
      rules: ComparisonRules(interval: record.settings.interval, seed: record.settings.seed))
  }

  /// A run of lines of scores.
  init(lines: [String], named name: String = "lines.jsonl") throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    try self.init(RunRecord(contentsOf: file.path))
  }

  /// Scores of systems on items: the score of system s on item i is a fixed function of both.
  static func lines(_ names: [String], items: Int, humanEvery: Int? = nil) -> [String] {
    (0..<items).flatMap { item in
      names.enumerated().map { place, name in
        let escaped = String(decoding: try! JSONEncoder().encode(name), as: UTF8.self)
        let score = 0.2 + 0.03 * Double(place) + 0.01 * Double((item * 7 + place * 3) % 11)
        let human =
          humanEvery.map { every in
            (item + place) % every == 0 ? "" : #", "human": {"content": \#(1 + (item + 2 * place) % 5)}"#
          } ?? ""
        return #"{"id": "\#(item)", "system": \#(escaped), "scores": {"m": \#(score)}\#(human)}"#
      }
    }
  }

  var leaderboard: Drawing { .leaderboard(table, of: record) }
  var criticalDifference: Drawing {
    .criticalDifference(
      RowGroups(comparison), of: record, items: comparison.items, level: comparison.rules.level)
  }
  var pairs: Drawing { .pairs(comparison, of: record) }
  var distributions: Drawing { .distributions(ScoreDistributions(table), of: table, record) }

  /// Every picture that needs no ratings.
  var all: [Drawing] { [leaderboard, criticalDifference, pairs, distributions] }
}

extension Drawing {
  /// The lines of one role, from left to right and from top to bottom.
  func lines(_ role: Mark.Role) -> [(from: Mark.Point, to: Mark.Point)] {
    marks.compactMap { mark in
      guard mark.role == role, case .line(let from, let to) = mark.shape else { return nil }
      return (from, to)
    }
  }

  /// The texts of one role with their places.
  func texts(_ role: Mark.Role) -> [(text: String, place: Mark.Point)] {
    marks.compactMap { mark in
      guard mark.role == role, case .text(let place, let lettering, _) = mark.shape else { return nil }
      return (lettering.text, place)
    }
  }

  /// The dots of one role.
  func dots(_ role: Mark.Role) -> [Mark.Point] {
    marks.compactMap { mark in
      guard mark.role == role, case .dot(let middle, _) = mark.shape else { return nil }
      return middle
    }
  }

  /// The numbers that an axis says stand at places: a line through its first and its last label.
  func number(at x: Double) -> Double? {
    let labels = texts(.label).compactMap { label in Double(label.text).map { ($0, label.place) } }
    guard let y = labels.last?.1.y else { return nil }
    let axis = labels.filter { $0.1.y == y }
    guard let first = axis.first, let last = axis.last, first.1.x < last.1.x else { return nil }
    return first.0 + (x - first.1.x) / (last.1.x - first.1.x) * (last.0 - first.0)
  }
}
