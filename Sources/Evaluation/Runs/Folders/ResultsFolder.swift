import SumbenchCorpora
package import Foundation
import SumbenchSupport

/// Where results are kept: `<root>/<corpus>/<rules>/`.
package enum ResultsFolder {
  /// Writes a run: its record, the summaries as text, tables, the answers of programs and what else is known of its
  /// making, which become visible together.
  ///
  /// Throws `DataError.unwritable`, and `JournalError` where answers cannot be read.
  package static func write(
    _ result: RunResult, tables: [(name: String, contents: Data)], answersOf part: PartFolder? = nil,
    into folder: String, refusing inputs: [String] = [], jobs: Int
  ) throws {
    var tables = tables
    if !result.details.rows.isEmpty { tables.append((RunDetails.fileName, try result.details.lines())) }
    if let part { tables.append((PartFolder.answersName, try part.answers(beside: folder))) }
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
  package static func write(
    _ files: [(name: String, contents: Data)], into folder: String, refusing inputs: [String] = []
  ) throws {
    try TextFile.unwritable { try AtomicFolder.write(files, into: folder, refusing: inputs) }
  }

  /// Throws `DataError.unwritable` where a file cannot be written, before there is anything to write.
  package static func requireWritable(_ path: String, creatingFolders: Bool = false) throws {
    try TextFile.unwritable {
      if creatingFolders { try AtomicFolder.createParents(of: path) }
      try AtomicFile.requireWritable(path)
    }
  }

  /// Throws `DataError.unwritable` where two of these outputs are one file, or one of them is a file of the run that is kept
  /// in a folder, before there is anything to write.
  package static func requireDistinct(_ paths: [String], besides folders: [String] = []) throws {
    let names = [
      RunRecord.fileName, RunRecord.summariesName, RunDetails.fileName, PartFolder.answersName, "scores.csv",
      "diagnostics.csv", "table.md",
    ]
    let own = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
    let all = own.filter(isFree) + paths.filter { $0 != "-" }
    try TextFile.unwritable { try AtomicFile.requireDistinct(all) }
  }

  /// Whether something can be written there: what is in the way of a run is told when it is written.
  private static func isFree(_ path: String) -> Bool { FileKind(path) == .missing || FileKind(path) == .file }

  /// Throws `DataError.unwritable` where the folder that a path leads to, or the one in which that would be made, cannot be
  /// written to. Touches nothing.
  package static func requireReachable(_ path: String) throws {
    var folder = URL(filePath: path).deletingLastPathComponent().path
    while FileKind(folder) == .missing, folder != "/" {
      folder = URL(filePath: folder).deletingLastPathComponent().path
    }
    let reason: String? =
      if FileKind(folder) != .folder { "\(folder) is not a folder" } else if unsafe access(folder, W_OK) != 0
      {
        "\(folder) cannot be written to"
      } else { nil }
    if let reason { throw DataError.unwritable(path: path, reason: reason) }
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
