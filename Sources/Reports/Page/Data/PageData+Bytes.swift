import Foundation
import SumbenchEvaluation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport

/// A member of a small object.
enum PageFact {
  case text(String)
  case number(Int)
  case flag
}

extension [UInt8] {
  mutating func appendObject(_ members: [(key: String, value: PageFact)]) {
    append(UInt8(ascii: "{"))
    appendJSONElements(members) { bytes, member in
      bytes.appendJSON(member.key)
      bytes.append(UInt8(ascii: ":"))
      switch member.value {
      case .text(let text): bytes.appendJSON(text)
      case .number(let number): bytes += "\(number)".utf8
      case .flag: bytes += "true".utf8
      }
    }
    append(UInt8(ascii: "}"))
  }

  /// `0` for nothing, else 1 for cut plus 2 for fallback, then positions.
  mutating func appendChoice(_ choice: SummaryRecord?) {
    guard let choice else { return append(UInt8(ascii: "0")) }
    appendJSON([(choice.isCut ? 1 : 0) + (choice.isFallback ? 2 : 0)] + choice.sentences) {
      $0 += "\($1)".utf8
    }
  }

  /// Places, then digits of the difference, its ends and p, better, equal and worse items, effect, and the verdict.
  mutating func append(_ result: PairedDifference, _ places: [Int], _ column: ScoreColumn) {
    append(UInt8(ascii: "["))
    self += places.map(String.init).joined(separator: ",").utf8
    for text in [
      column.signedText(result.difference.mean), column.signedText(result.difference.low),
      column.signedText(result.difference.high), result.adjustedP.probabilityDigits,
    ] {
      append(UInt8(ascii: ","))
      appendJSON(text)
    }
    self += ",\(result.wins),\(result.ties),\(result.losses),".utf8
    appendJSON(result.effectSize.map { $0.signedDigits(2) } ?? "–")
    self += ",\"\(result.verdict.rawValue)\",\"\(result.shade)\"]".utf8
  }

  mutating func append(_ text: ArticleText) {
    self += "{\"s\":".utf8
    appendJSON(text.sentences) { $0.appendJSON($1) }
    self += ",\"w\":".utf8
    appendJSON(text.words) { $0.append(packed: $1) }
    if !text.removed.isEmpty {
      self += ",\"x\":".utf8
      appendJSON(text.removed) { bytes, part in
        bytes += "[\(part.place),".utf8
        bytes.appendJSON(part.reason.words)
        bytes.append(UInt8(ascii: ","))
        bytes.appendJSON(part.text)
        bytes.append(UInt8(ascii: "]"))
      }
    }
    self += ",\"r\":".utf8
    appendJSON(text.references) { $0.append(lines: $1) }
    self += ",\"t\":".utf8
    appendJSON(text.written) { bytes, lines in
      if let lines { bytes.append(lines: lines) } else { bytes.append(UInt8(ascii: "0")) }
    }
    if text.scores.contains(where: { $0 != nil }) {
      self += ",\"k\":".utf8
      appendJSON(text.scores) { bytes, scores in
        guard let scores else { return bytes.append(UInt8(ascii: "0")) }
        bytes.appendJSON(scores) { $0 += ($1.isFinite ? String(format: "%.4g", $1) : "null").utf8 }
      }
    }
    append(UInt8(ascii: "}"))
  }

  /// For each line its text and its words; where the rules cut it, also how much of it is counted; and both once more where
  /// R-Lsum sees other words.
  private mutating func append(lines: [ArticleText.Line]) {
    appendJSON(lines) { bytes, line in
      bytes.append(UInt8(ascii: "["))
      bytes.appendJSON(line.text)
      let parts = line.flat != line.inSentences ? [line.flat, line.inSentences] : [line.flat]
      for part in parts {
        bytes.append(UInt8(ascii: ","))
        bytes.append(packed: part.words)
        if parts.count > 1 || part.length != line.text.utf16.count { bytes += ",\"\(part.length)\"".utf8 }
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  /// For each word in base 36 its length and its token together, where a space stands before it and the length has one digit;
  /// else the gap before it, its length and its token, with points between. In quotation marks, with spaces between.
  mutating func append(packed words: [WordPlaces.Word]) {
    append(UInt8(ascii: "\""))
    var end = 0
    for (index, word) in words.enumerated() {
      if index > 0 { append(UInt8(ascii: " ")) }
      // Words that share a place follow each other without moving on.
      let (gap, length) = (word.range.lowerBound - end, word.range.count)
      if gap == 1 && length < 36 {
        append(inBase36: length)
      } else {
        append(inBase36: gap)
        append(UInt8(ascii: "."))
        append(inBase36: length)
        append(UInt8(ascii: "."))
      }
      append(inBase36: Int(word.token))
      end = word.range.upperBound
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(inBase36 number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    var rest = number.magnitude
    repeat {
      let digit = UInt8(rest % 36)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      rest /= 36
    } while rest > 0
    if count - start > 1 { self[start...].reverse() }
  }

  /// JSON in which markup characters and the line ends of old scripts, which only its texts can hold, are written
  /// as escapes.
  var escapedForScript: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + count / 50)
    var index = 0
    while index < count {
      let byte = self[index]
      switch byte {
      case UInt8(ascii: "<"): result += "\\u003c".utf8
      case UInt8(ascii: ">"): result += "\\u003e".utf8
      case UInt8(ascii: "&"): result += "\\u0026".utf8
      case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8:
        result += (self[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
        index += 2
      default: result.append(byte)
      }
      index += 1
    }
    return result
  }
}
