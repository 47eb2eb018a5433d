import Foundation

/// A file whose first bytes have been read to see what it is, so that standard input and pipes can be told too.
struct OpenedFile {
  /// How much is read at a time.
  private static let step = 1 << 16

  let path: String
  let handle: FileHandle
  private(set) var head: [UInt8] = []
  private(set) var isAtEnd = false

  /// Opens a file, `-` for standard input, and reads as far as its first line ends. Throws `DataError`.
  init(path: String) throws {
    self.path = path
    handle = try TextFile.handle(for: path)
    try readMore()
    // A slow pipe may bring its second line much later than its first, which tells enough where it is text.
    while !isAtEnd, head.count < ForeignFormat.signatureLength, !head.contains(0x0A) || head.contains(0) {
      try readMore()
    }
    if let format = ForeignFormat(head.prefix(ForeignFormat.signatureLength), path: path) {
      throw DataError.foreignFormat(path: path, format)
    }
  }

  /// Reads on to the end of the first line that is not blank, and gives that line.
  mutating func firstLine() throws -> ArraySlice<UInt8> {
    var searched = head.startIndex
    while true {
      if let start = firstTextIndex {
        searched = max(searched, start)
        if let end = head[searched...].firstIndex(of: 0x0A) { return head[start..<end] }
        if isAtEnd { return head[start...] }
        searched = head.endIndex
      } else if isAtEnd {
        return []
      }
      try readMore()
    }
  }

  /// Everything, read to the end. Throws `DataError`.
  mutating func contents() throws -> [UInt8] {
    while !isAtEnd { try readMore() }
    return head
  }

  /// Whether only blank lines follow the first that is not.
  mutating func hasOneLine() throws -> Bool {
    let end = try firstLine().endIndex
    while head[end...].allSatisfy(\.isSpace) {
      if isAtEnd { return true }
      try readMore()
    }
    return false
  }

  /// Where the first character is that is neither white space nor a byte order mark.
  var firstTextIndex: Int? {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return head[start...].firstIndex { !$0.isSpace }
  }

  private mutating func readMore() throws {
    let count = head.count
    let next = handle.nextCount(upTo: max(Self.step, count))
    do {
      if next < Self.step {
        // Slices of the head may be in use: it is touched, and thereby copied, only where anything is left of the file.
        var tail: [UInt8] = []
        try handle.readSome(upTo: next, into: &tail)
        if !tail.isEmpty { head += tail }
      } else {
        try handle.readSome(upTo: next, into: &head)
      }
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
    isAtEnd = head.count == count
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}
