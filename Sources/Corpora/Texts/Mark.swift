import SumbenchText

/// A mark between sentences or documents, and where it is in a text.
struct Mark: Hashable {
  let range: Range<Int>
  let kind: Kind

  enum Kind: Hashable {
    /// `<q>`, `<S_SEP>`, `[SEP]`, `##SENT##`, or a separator of the user's: a sentence break.
    case sentence(String)
    /// `<n>`, `NEWLINE_CHAR`: a line break.
    case line(String)
    /// `\n`, a line break that was escaped once too often; `\r\n` too.
    case escapedLine
    /// `|||||`, `story_separator_special_tag`: a document break.
    case document(String)
    /// `<s>`, `<t>`, `<S>` and their ends.
    case opening(UInt8), closing(UInt8)
    /// `</q>`, which makes `<q>` HTML.
    case closingQuote
    /// `[CLS]`, which goes with `[SEP]`.
    case start
  }

  /// A mark, and where in it the byte is that is looked for.
  private struct Spelling {
    let text: [UInt8]
    let offset: Int
    let kind: Kind

    init(_ text: String, _ kind: Kind, offset: Int = 0) {
      self.text = Array(text.utf8)
      self.offset = offset
      self.kind = kind
    }
  }

  private static let spellings = [
    Spelling("<q>", .sentence("<q>")), Spelling("</q>", .closingQuote),
    Spelling("<S_SEP>", .sentence("<S_SEP>")), Spelling("<n>", .line("<n>")),
    Spelling("[SEP]", .sentence("[SEP]")), Spelling("[CLS]", .start),
    Spelling("##SENT##", .sentence("##SENT##")),
    Spelling("<s>", .opening(0x73)), Spelling("</s>", .closing(0x73)),
    Spelling("<t>", .opening(0x74)), Spelling("</t>", .closing(0x74)),
    Spelling("<S>", .opening(0x53)), Spelling("</S>", .closing(0x53)),
    Spelling("\\r\\n", .escapedLine), Spelling("\\n", .escapedLine),
    Spelling("NEWLINE_CHAR", .line("NEWLINE_CHAR"), offset: 7),
    Spelling("story_separator_special_tag", .document("story_separator_special_tag"), offset: 5),
  ]

  /// The bytes that a mark can be found at, which few texts have: `<`, `[`, `\`, `|`, `#`, `_`, the last one three times.
  private static let signs = SIMD8<UInt8>(0x3C, 0x5B, 0x5C, 0x7C, 0x23, 0x5F, 0x5F, 0x5F)

  @inline(__always)
  private static func mayHold(_ byte: UInt8) -> Bool {
    let isBracket: Bool = byte == 0x3C || byte == 0x5B
    let isStroke: Bool = byte == 0x5C || byte == 0x7C
    return isBracket || isStroke || byte == 0x23 || byte == 0x5F
  }

  /// Whether a text may hold a mark at all.
  static func mayBe(in text: String) -> Bool { text.utf8.span.holds(anyOf: signs) }

  /// Everything in a text that looks like a mark.
  static func all(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard mayHold(bytes[index]) else { continue }
      if bytes[index] == UInt8(ascii: "|") {
        let bars = bytes[index...].prefix { $0 == UInt8(ascii: "|") }.count
        if bars == 5 { marks.append(Mark(range: index..<index + 5, kind: .document("|||||"))) }
        index += bars - 1
      } else if let mark = mark(around: index, in: bytes) {
        marks.append(mark)
        index = mark.range.upperBound - 1
      }
    }
    return marks
  }

  /// The places of a separator of the user's.
  static func all(_ separator: String, in bytes: [UInt8]) -> [Mark] {
    let wanted = Array(separator.utf8)
    var marks: [Mark] = []
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) {
        marks.append(Mark(range: index..<index + wanted.count, kind: .sentence(separator)))
        index += wanted.count
      } else {
        index += 1
      }
    }
    return marks
  }

  private static func mark(around index: Int, in bytes: [UInt8]) -> Mark? {
    for spelling in spellings {
      let start = index - spelling.offset
      let end = start + spelling.text.count
      guard start >= 0, end <= bytes.count, bytes[start..<end].elementsEqual(spelling.text) else { continue }
      // NEWLINE_CHAR is a word, `<q>` is none.
      if spelling.offset > 0, bytes.isWordByte(at: start - 1) || bytes.isWordByte(at: end) { continue }
      return Mark(range: start..<end, kind: spelling.kind)
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func isWordByte(at index: Int) -> Bool {
    guard indices.contains(index) else { return false }
    return self[index] &- UInt8(ascii: "0") < 10 || (self[index] | 0x20) &- UInt8(ascii: "a") < 26
      || self[index] == UInt8(ascii: "_") || self[index] >= 0x80
  }
}
