import Corpora
public import Foundation

/// Where results are kept: `<root>/<corpus>/<rules>/`, or `<root>/<corpus>/` for a single article.
public enum ResultsFolder {
  /// Writes files into a folder whole or not at all: each is on disk under another name before the first of
  /// them takes its place. Throws `DataError.unwritable`.
  public static func write(_ files: [(name: String, contents: Data)], into folder: String) throws {
    let manager = FileManager.default
    var staged: [(from: URL, to: URL)] = []
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for file in files {
        let target = URL(filePath: folder).appending(path: file.name)
        staged.append((draft(of: target), target))
        try file.contents.write(to: draft(of: target))
      }
      for (draft, target) in staged { try move(draft, to: target) }
    } catch {
      for (draft, _) in staged { try? manager.removeItem(at: draft) }
      throw DataError.unwritable(path: folder, reason: error.localizedDescription)
    }
  }

  /// Writes one file as it comes, under another name until all of it is there; what `body` throws leaves nothing
  /// behind. A pipe or device gets it directly, and a link stays one. Throws `DataError.unwritable`.
  package static func writing<Value>(
    to path: String, _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    if FileKind(path) == .stream { return try filling(URL(filePath: path), namedAs: path, body) }
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let draft = draft(of: target)
    do {
      try attempt(path) { try Data().write(to: draft) }
      let value = try filling(draft, namedAs: path, body)
      try attempt(path) { try move(draft, to: target) }
      return value
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }

  /// Writes into a file that is there.
  private static func filling<Value>(
    _ file: URL, namedAs path: String, _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    let handle = try attempt(path) { try FileHandle(forWritingTo: file) }
    let value = try body { bytes in try attempt(path) { try handle.write(contentsOf: bytes) } }
    try attempt(path) { try handle.close() }
    return value
  }

  private static func attempt<Success>(_ path: String, _ step: () throws -> Success) throws -> Success {
    do { return try step() } catch {
      throw DataError.unwritable(path: path, reason: error.localizedDescription)
    }
  }

  private static func draft(of target: URL) -> URL {
    let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    return target.deletingLastPathComponent().appending(path: name)
  }

  private static func move(_ draft: URL, to target: URL) throws {
    guard unsafe rename(draft.path, target.path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }
}
