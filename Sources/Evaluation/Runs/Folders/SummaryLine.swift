package import SumbenchCorpora
import Foundation
import SumbenchSupport

/// A line of `summaries.jsonl`: one summary of one system as text.
///
/// `id`, `system`, `summary` (a text whose lines are sentences), and `sentences` with the positions of the chosen
/// sentences where the summary was chosen; on request `scores`, what the strategy gave each sentence of the article.
package struct SummaryLine: Sendable {
  package let id: String
  package let system: String
  /// The summary as it stands in the line; empty lines within it are no sentences, and stay.
  private let text: String
  package let positions: [Int]
  /// For each sentence of the article the score that the strategy chose by; empty where it was not kept.
  package let scores: [Double]

  package init(id: String, system: String, lines: [String], positions: [Int] = [], scores: [Double] = []) {
    self.id = id
    self.system = system
    text = lines.joined(separator: "\n")
    self.positions = positions
    self.scores = scores
  }

  /// The lines of the summary that are not empty.
  package var lines: [String] { Passage.text(text).separateLines }

  /// The line with its line feed.
  package var bytes: [UInt8] {
    var bytes = Array(#"{"id":"#.utf8)
    bytes.appendJSON(id)
    bytes += #","system":"#.utf8
    bytes.appendJSON(system)
    bytes += #","summary":"#.utf8
    bytes.appendJSON(text)
    if !positions.isEmpty {
      bytes += #","sentences":"#.utf8
      bytes.appendJSON(positions) { $0 += "\($1)".utf8 }
    }
    if !scores.isEmpty {
      bytes += #","scores":"#.utf8
      bytes.appendJSON(scores) { $0.appendJSON($1.isFinite ? $1 : .nan) }
    }
    return bytes + "}\n".utf8
  }
}

extension SummaryLine {
  /// Reads a line. Throws `DataError`.
  package init(_ record: InputRecord) throws {
    func required<Value>(_ key: String, _ value: Value?) throws -> Value {
      guard let value else { throw DataError.missingKey(record.place, anyOf: [key]) }
      return value
    }
    id = try required("id", record.name("id"))
    system = try required("system", record.name("system"))
    switch try required("summary", record.value("summary")) {
    case .text(let text): self.text = text
    case .texts(let texts): text = texts.joined(separator: "\n")
    default:
      throw DataError.unusableValue(
        record.place, key: "summary", expected: "a text or a list of sentences")
    }
    positions = record.value("sentences")?.elements?.compactMap(\.wholeNumber) ?? []
    scores = record.value("scores")?.elements?.map { $0.number ?? .nan } ?? []
  }

  /// Reads a line that was written here.
  init(json line: [UInt8]) throws {
    var line = line[...]
    if line.last == 0x0A { line.removeLast() }
    try self.init(InputRecord(line: line, at: Place(RunRecord.summariesName)))
  }
}
