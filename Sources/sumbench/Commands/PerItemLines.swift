import CommandLine
import SumbenchEvaluation
import Foundation
import Reports

/// Lines of scores that a command writes beside its table.
enum PerItemLines {
  /// Writes the lines of a run to a file, or to standard output for `-`. Throws `DataError.unwritable`, `OutputError`.
  static func write(_ record: RunRecord, to path: String) throws {
    try writing(to: path) { write in
      for line in try record.itemLines() { try write(line) }
    }
  }

  /// Hands `body` the function that writes lines.
  static func writing<Value>(
    to path: String, refusing inputs: [String] = [], _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    path == "-"
      ? try body { try Console.write($0) } : try ResultsFolder.writing(to: path, refusing: inputs, body)
  }
}

extension Grid {
  /// The tables that are kept beside a record.
  func files(named name: String) -> [(name: String, contents: Data)] {
    [
      (name, Data(ReportFormat.csv.text(of: self).utf8)),
      ("table.md", Data(ReportFormat.markdown.text(of: self).utf8)),
    ]
  }
}
