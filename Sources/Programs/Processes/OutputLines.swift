/// Splits what a program writes into lines, of which those that may be answers are kept.
struct OutputLines {
  /// Bytes that a line may have.
  static let longestLine = 16 << 20

  /// What some bytes brought.
  struct Batch {
    /// Lines that begin with a brace, without their ends.
    var candidates: [[UInt8]] = []
    /// Other lines that are not blank.
    var passedOver = 0
    /// The first of those, quoted.
    var firstPassedOver: String?

    var isEmpty: Bool { candidates.isEmpty && passedOver == 0 }
  }

  private var rest: [UInt8] = []

  /// Whether the line that is being read is longer than any answer.
  var isOverlong: Bool { rest.count > Self.longestLine }

  mutating func add(_ bytes: ArraySlice<UInt8>) -> Batch {
    var batch = Batch()
    var start = bytes.startIndex
    while let lineBreak = bytes[start...].firstIndex(of: 0x0A) {
      if rest.isEmpty {
        take(bytes[start..<lineBreak], into: &batch)
      } else {
        rest += bytes[start..<lineBreak]
        take(rest[...], into: &batch)
        rest = []
      }
      start = lineBreak + 1
    }
    rest += bytes[start...]
    return batch
  }

  /// The last line, if it has no line break.
  mutating func finish() -> Batch {
    var batch = Batch()
    if !isOverlong { take(rest[...], into: &batch) }
    rest = []
    return batch
  }

  private func take(_ line: ArraySlice<UInt8>, into batch: inout Batch) {
    guard let first = line.firstIndex(where: { !Self.isSpace($0) }),
      let last = line.lastIndex(where: { !Self.isSpace($0) })
    else { return }
    if line[first] == UInt8(ascii: "{") {
      batch.candidates.append(Array(line[first...last]))
    } else {
      batch.passedOver += 1
      if batch.firstPassedOver == nil { batch.firstPassedOver = Quotation.of(line[first...last]) }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
