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

/// Some lines of a file and where they stand in it.
package struct LineBatch: Sendable {
  private let path: String
  private let firstLine: Int
  private let bytes: [UInt8]
  /// Where the lines end, but for the last of a file that ends without a line break.
  let lineBreaks: [Int]

  init(path: String, firstLine: Int, bytes: [UInt8]) {
    self.path = path
    self.firstLine = firstLine
    self.bytes = bytes
    lineBreaks = Self.lineBreaks(in: bytes.span)
  }

  /// The lines that are not blank, without their ends.
  package var lines: [(place: Place, bytes: ArraySlice<UInt8>)] {
    var start = 0
    return (lineBreaks + [bytes.count]).enumerated().compactMap { index, end in
      defer { start = end + 1 }
      let line = bytes[start..<end]
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      return isBlank ? nil : (Place(path, line: firstLine + index), line)
    }
  }

  private static func lineBreaks(in bytes: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    var start = 0
    while start + 64 <= bytes.count {
      var lineBreaks = ~bytes.highBits(at: start) { $0.bytes(otherThan: 0x0A) }
      while lineBreaks != 0 {
        places.append(start + lineBreaks.trailingZeroBitCount)
        lineBreaks &= lineBreaks - 1
      }
      start += 64
    }
    for index in start..<bytes.count where bytes[index] == 0x0A { places.append(index) }
    return places
  }
}
