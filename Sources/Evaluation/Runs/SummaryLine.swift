package import Corpora
import Foundation
import Support

/// A line of `summaries.jsonl`: one summary of one system as text.
///
/// `id`, `system`, `summary` (a text whose lines are sentences), and `sentences` with the positions of the chosen
/// sentences where the summary was chosen.
package struct SummaryLine: Sendable {
  package let id: String
  package let system: String
  package let lines: [String]
  package let positions: [Int]

  package init(id: String, system: String, lines: [String], positions: [Int] = []) {
    self.id = id
    self.system = system
    self.lines = lines
    self.positions = positions
  }

  /// The line with its line feed.
  package var bytes: [UInt8] {
    var bytes = Array(#"{"id":"#.utf8)
    bytes.appendJSON(id)
    bytes += #","system":"#.utf8
    bytes.appendJSON(system)
    bytes += #","summary":"#.utf8
    bytes.appendJSON(lines.joined(separator: "\n"))
    if !positions.isEmpty {
      bytes += #","sentences":"#.utf8
      bytes.appendJSON(positions) { $0 += "\($1)".utf8 }
    }
    return bytes + "}\n".utf8
  }
}

extension SummaryLine {
  /// Reads a line. Throws `DataError`.
  package init(_ object: JSONObject) throws {
    id = try object.required(["id"]) { _ in try object.text(of: ["id"]) ?? "" }
    system = try object.required(["system"]) { _ in try object.text(of: ["system"]) ?? "" }
    lines = try object.required(["summary"], object.passage).separateLines
    positions = (object["sentences"] as? [Int]) ?? []
  }

  /// Reads a line that was written here.
  init(json line: Data) throws {
    try self.init(JSONObject(line: Array(line)[...], at: Place(RunRecord.summariesName)))
  }
}
