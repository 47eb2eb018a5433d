/// The tokenizer of mteval-v13a.pl, as sacreBLEU has it.
///
/// Every rule looks at ASCII characters and at whether a character is a digit, so bytes of UTF-8 can be read one by one.
enum Tokenizer13a {
  /// The tokens of a text, each as its bytes.
  static func tokens(of text: String) -> [[UInt8]] {
    var line = Array(text.utf8)
    if let end = PythonWords.ranges(in: line.span).last?.upperBound {
      line.removeLast(line.count - end)
    } else {
      return []
    }
    if line.contains(UInt8(ascii: "<")) { line = line.replacing("<skipped>", with: "") }
    if line.contains(0x0A) { line = line.replacing("-\n", with: "").replacing("\n", with: " ") }
    if line.contains(UInt8(ascii: "&")) {
      line = line.replacing("&quot;", with: "\"").replacing("&amp;", with: "&").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">")
    }
    line = [0x20] + line + [0x20]
    line = separated(line)
    line = spacedAround(line, first: { !isDigit($0) }, second: isStop) { [$0, 0x20, $1, 0x20] }
    line = spacedAround(line, first: isStop, second: { !isDigit($0) }) { [0x20, $0, 0x20, $1] }
    line = spacedAround(line, first: isDigit, second: { $0 == UInt8(ascii: "-") }) { [$0, 0x20, $1, 0x20] }
    return PythonWords.ranges(in: line.span).map { Array(line[$0]) }
  }

  /// Puts spaces around every ASCII punctuation mark but the apostrophe, the comma, the hyphen and the full stop.
  private static func separated(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count * 5 / 4)
    for byte in line {
      switch byte {
      case 0x20...0x26, 0x28...0x2B, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
        result.append(0x20)
        result.append(byte)
        result.append(0x20)
      default: result.append(byte)
      }
    }
    return result
  }

  /// Replaces pairs of neighbours that fulfil two conditions, from left to right, none of which overlap.
  private static func spacedAround(
    _ line: [UInt8], first: (UInt8) -> Bool, second: (UInt8) -> Bool,
    replacement: (UInt8, UInt8) -> InlineArray<4, UInt8>
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count * 5 / 4)
    var index = 0
    while index < line.count {
      if index + 1 < line.count, second(line[index + 1]), first(line[index]) {
        let four = replacement(line[index], line[index + 1])
        for position in four.indices { result.append(four[position]) }
        index += 2
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isStop(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
}

extension [UInt8] {
  /// Replaces every occurrence of one ASCII text, from left to right, by another.
  fileprivate func replacing(_ old: StaticString, with new: StaticString) -> [UInt8] {
    let (old, new) = (Array("\(old)".utf8), Array("\(new)".utf8))
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      if self[index] == old[0], self[index...].starts(with: old) {
        result += new
        index += old.count
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}
