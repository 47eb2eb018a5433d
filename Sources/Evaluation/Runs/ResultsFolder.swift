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
  /// behind. Throws `DataError.unwritable`.
  package static func writing<Value>(
    to path: String, _ body: (@escaping (Data) throws -> Void) throws -> Value
  ) throws -> Value {
    let target = URL(filePath: path)
    let draft = draft(of: target)
    func attempt<Success>(_ step: () throws -> Success) throws -> Success {
      do { return try step() } catch {
        throw DataError.unwritable(path: path, reason: error.localizedDescription)
      }
    }
    let file = try attempt {
      try Data().write(to: draft)
      return try FileHandle(forWritingTo: draft)
    }
    do {
      let value = try body { bytes in try attempt { try file.write(contentsOf: bytes) } }
      try attempt {
        try file.close()
        try move(draft, to: target)
      }
      return value
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
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
