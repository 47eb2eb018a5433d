import Foundation

/// Whole lines of a file, some at a time: what lies in memory does not grow with the file.
///
/// A batch holds about a megabyte; a line longer than that makes a longer batch of its own.
final class LineBatches {
  private static let batchSize = 1 << 20

  private let path: String
  private let file: FileHandle
  private var rest = Data()
  private var nextLine = 1
  private var isAtEnd = false

  /// Opens a file, or standard input for `-`. Throws `DataError`.
  init(path: String) throws {
    self.path = path
    file = try TextFile.handle(for: path)
  }

  /// The next lines, or `nil` after the last. Throws `DataError.unreadable`.
  func next() throws -> LineBatch? {
    var lines = rest
    rest = Data()
    while !isAtEnd {
      let chunk = try read()
      isAtEnd = chunk.isEmpty
      if let lineBreak = chunk.lastIndex(of: 0x0A) {
        lines += chunk[...lineBreak]
        rest = Data(chunk[chunk.index(after: lineBreak)...])
        break
      }
      lines += chunk
    }
    if lines.isEmpty { return nil }
    let batch = LineBatch(path: path, firstLine: nextLine, bytes: lines)
    nextLine += lines.count { $0 == 0x0A }
    return batch
  }

  private func read() throws -> Data {
    do {
      return try file.read(upToCount: Self.batchSize) ?? Data()
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
  }
}

/// Some lines of a file and where they stand in it.
struct LineBatch: Sendable {
  let path: String
  let firstLine: Int
  let bytes: Data

  /// The lines that are not blank, without their ends.
  var lines: [(place: Place, bytes: Data)] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      return isBlank ? nil : (Place(path, line: firstLine + index), line)
    }
  }
}
