import Foundation
import SumbenchText

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
