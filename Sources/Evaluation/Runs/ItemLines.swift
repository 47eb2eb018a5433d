package import Rouge

/// Lines of JSON with the scores of one summary each: `id`, `system`, and under `scores` each variant's precision,
/// recall and f1 in full precision.
///
///     var lines = ItemLines(["rouge1"])
///     lines.append(id: "7", system: "lead-3") { _ in RougeScore(precision: 1, recall: 0.5, f1: 2 / 3) }
///     // {"id":"7","scores":{"rouge1":{"f1":0.6666666666666666,"precision":1,"recall":0.5}},"system":"lead-3"}
///
/// The bytes are those of `JSONEncoder` with sorted keys and slashes left alone, at a fraction of its time.
package struct ItemLines {
  /// The lines so far, each with its line feed.
  package private(set) var bytes: [UInt8] = []
  /// For each variant in the order of its key, its place among the variants and what stands before its numbers.
  private let keys: [(place: Int, prefix: [UInt8])]

  /// No lines yet, for variants of these names, which are all different.
  package init(_ variants: [String]) {
    keys = variants.indices.sorted { variants[$0] < variants[$1] }.map { place in
      var prefix: [UInt8] = []
      prefix.appendJSON(variants[place])
      return (place, prefix + Array(#":{"f1":"#.utf8))
    }
  }

  /// Adds a line; asks for each variant's score by its place among the variants. Throws `EncodingError` for a number that
  /// JSON does not know.
  package mutating func append(id: String, system: String, score: (Int) -> RougeScore) throws {
    bytes += #"{"id":"#.utf8
    bytes.appendJSON(id)
    bytes += #","scores":{"#.utf8
    for (index, key) in keys.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let score = score(key.place)
      bytes += key.prefix
      try bytes.appendJSON(score.f1)
      bytes += #","precision":"#.utf8
      try bytes.appendJSON(score.precision)
      bytes += #","recall":"#.utf8
      try bytes.appendJSON(score.recall)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += #"},"system":"#.utf8
    bytes.appendJSON(system)
    bytes += "}\n".utf8
  }
}

extension [UInt8] {
  /// A number with as many digits as tell it from all others; a whole one without a point.
  fileprivate mutating func appendJSON(_ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: [], debugDescription: "JSON has no number for \(number)"))
    }
    let digits = number.description
    append(contentsOf: digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...])
  }

  /// A string in quotation marks, in which those, backslashes and control characters are escaped.
  fileprivate mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
      case 0x08: self += "\\b".utf8
      case 0x09: self += "\\t".utf8
      case 0x0A: self += "\\n".utf8
      case 0x0C: self += "\\f".utf8
      case 0x0D: self += "\\r".utf8
      case ..<0x20: self += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
