import Foundation
import SumbenchText

/// Whole lines of a file, some at a time: what lies in memory does not grow with the file.
///
/// A batch holds about a quarter of a megabyte, or what a pipe has brought so far; a line longer than that makes a
/// longer batch of its own.
package final class LineBatches {
  private static let batchSize = 1 << 18

  private let path: String
  private let file: FileHandle
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var isAtEnd = false
  /// Whether the rest may hold whole lines, as the first bytes of a file do.
  private var hasUnseenLines = false

  /// Opens a file, or standard input for `-`. Throws `DataError`.
  package init(path: String) throws {
    self.path = path
    file = try TextFile.handle(for: path)
  }

  /// Goes on with a file whose first bytes have been read.
  init(_ opened: OpenedFile) {
    path = opened.path
    file = opened.handle
    rest = opened.head
    isAtEnd = opened.isAtEnd
    hasUnseenLines = true
  }

  /// The next lines, or `nil` after the last. Throws `DataError.unreadable`.
  package func next() throws -> LineBatch? {
    var lines = rest
    rest = []
    if hasUnseenLines, !isAtEnd, let lineBreak = lines.lastIndex(of: 0x0A) {
      rest = Array(lines[(lineBreak + 1)...])
      lines.removeLast(rest.count)
      hasUnseenLines = false
      return batch(of: lines)
    }
    hasUnseenLines = false
    while !isAtEnd {
      let start = lines.count
      try readMore(into: &lines)
      isAtEnd = lines.count == start
      if let lineBreak = lines[start...].lastIndex(of: 0x0A) {
        rest = Array(lines[(lineBreak + 1)...])
        lines.removeLast(rest.count)
        break
      }
    }
    return lines.isEmpty ? nil : batch(of: lines)
  }

  private func batch(of lines: [UInt8]) -> LineBatch {
    let batch = LineBatch(path: path, firstLine: nextLine, bytes: lines)
    nextLine += batch.lineBreaks.count
    return batch
  }

  private func readMore(into lines: inout [UInt8]) throws {
    do {
      try file.readSome(upTo: Self.batchSize, into: &lines)
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
  }
}
