import Corpora
public import Foundation
import Support

/// Where results are kept: `<root>/<corpus>/<rules>/`.
public enum ResultsFolder {
  /// Writes a run: its record, the summaries as text, and tables, which become visible together.
  ///
  /// Throws `DataError.unwritable`.
  package static func write(
    _ result: RunResult, tables: [(name: String, contents: Data)], into folder: String,
    refusing inputs: [String] = [],
    jobs: Int
  ) throws {
    let names = [RunRecord.fileName, RunRecord.summariesName] + tables.map(\.name)
    try TextFile.unwritable {
      try AtomicFolder.writing(into: folder, names: names, refusing: inputs) { add in
        try add(RunRecord.fileName) { write in try result.record.write(jobs: jobs, write) }
        try add(RunRecord.summariesName) { write in try result.texts.write(result.record, write) }
        for table in tables { try add(table.name) { try $0(table.contents) } }
      }
    }
  }

  /// Writes files into a folder, which is created if need be, so that they become visible together. Throws
  /// `DataError.unwritable`.
  public static func write(
    _ files: [(name: String, contents: Data)], into folder: String, refusing inputs: [String] = []
  ) throws {
    try TextFile.unwritable { try AtomicFolder.write(files, into: folder, refusing: inputs) }
  }

  /// Writes one file whole or not at all, as its bytes come; `inputs` are files that it must not replace. Throws
  /// `DataError.unwritable`, and what `body` throws.
  package static func writing<Value>(
    to path: String, refusing inputs: [String] = [],
    _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    try TextFile.unwritable { try AtomicFile.writing(to: path, refusing: inputs, body) }
  }
}
