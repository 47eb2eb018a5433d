/// Splits text into words by the word boundary rules of Unicode (UAX #29).
///
///     WordSplitter.words(in: "It’s 3.5 °C, isn't it?")   // ["It’s", "3.5", "C", "isn't", "it"]
///     WordSplitter.words(in: "— … !")                      // []
///
/// A word is a segment with at least one letter or number, so punctuation, white space and symbols never
/// come out, and no word has ASCII white space in it, not even where a joiner follows a space, which the rules
/// would keep together. Every word is a slice of the text, unchanged. Text without spaces between words
/// (Chinese, Thai) comes out as the segments that Unicode's default rules give, mostly one character each.
package enum WordSplitter {
  /// The words of a text, in order.
  package static func words(in text: some StringProtocol) -> [Substring] {
    let text = Substring(text)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(text.utf8.count / 6 + 1)
    appendRanges(ofWordsIn: text, to: &ranges)
    return ranges.map { text.utf8Slice($0) }
  }

  /// Appends where in the UTF-8 of a text its words stand, of so many words from its beginning on, or more if there
  /// are.
  static func appendRanges(
    ofWordsIn text: Substring, atLeast wanted: Int = .max, to ranges: inout [Range<Int>]
  ) {
    let bytes = text.utf8.span
    let wordsBefore = ranges.count

    // White space is a sure boundary, so what stands between two spaces can be split on its own.
    var wordsBeforeChunk = ranges.count
    var chunk = 0
    var position = 0
    while position < bytes.count {
      if bytes[position].isASCIISpace {
        if ranges.count - wordsBefore >= wanted { break }
        position += 1
        chunk = position
        wordsBeforeChunk = ranges.count
        continue
      }
      let first = WordPiece(in: bytes, at: position)
      switch first.kind {
      case .letter, .digit, .underscore:
        let (end, hasContent) = word(in: bytes, at: position, startingWith: first)
        if hasContent { ranges.append(position..<end) }
        position = end
      case .joiner, .letterJoiner, .numberJoiner, .other:
        position += first.length
      case .unknown:
        ranges.removeSubrange(wordsBeforeChunk...)
        var end = position
        while end < bytes.count, !bytes[end].isASCIISpace { end += 1 }
        appendRanges(ofAnyScript: text.utf8Slice(chunk..<end), from: chunk, to: &ranges)
        position = end
      }
    }
  }

  /// The end of the word that begins at `start`, and whether it has a letter or a digit.
  ///
  /// A word may end in front of a piece of unknown kind; the caller then meets that piece next and splits the
  /// whole chunk anew.
  @inline(__always)
  private static func word(
    in bytes: borrowing Span<UInt8>, at start: Int, startingWith first: WordPiece
  ) -> (end: Int, hasContent: Bool) {
    var last = first.kind
    var end = start + first.length
    var hasContent = last != .underscore
    while end < bytes.count {
      let piece = WordPiece(in: bytes, at: end)
      switch piece.kind {
      case .letter, .digit:
        hasContent = true
        last = piece.kind
        end += piece.length
      case .underscore:
        last = .underscore
        end += 1
      case .joiner, .letterJoiner, .numberJoiner:
        let after = end + piece.length
        guard last != .underscore, after < bytes.count else { return (end, hasContent) }
        guard piece.kind == .joiner || piece.kind == (last == .letter ? .letterJoiner : .numberJoiner)
        else { return (end, hasContent) }
        let next = WordPiece(in: bytes, at: after)
        guard next.kind == last else { return (end, hasContent) }
        end = after + next.length
      case .other, .unknown:
        return (end, hasContent)
      }
    }
    return (end, hasContent)
  }

  /// The slow way, which knows every script: the standard library's own word boundaries.
  private static func appendRanges(
    ofAnyScript chunk: Substring, from offset: Int, to ranges: inout [Range<Int>]
  ) {
    let text = String(chunk)
    var start = text.startIndex
    var position = offset
    while start < text.endIndex {
      let end = text._wordIndex(after: start)
      let next = position + text.utf8.distance(from: start, to: end)
      if text.unicodeScalars[start..<end].contains(where: \.isLetterOrNumber) {
        ranges.append(position..<next)
      }
      (start, position) = (end, next)
    }
  }
}

/// One character of the kinds that most European text is made of, or the start of something else.
private struct WordPiece {
  enum Kind {
    case letter, digit, underscore
    /// Joins two letters, two digits: a full stop or an apostrophe.
    case joiner
    /// Joins two letters: a colon.
    case letterJoiner
    /// Joins two digits: a comma or a semicolon.
    case numberJoiner
    case other
    case unknown
  }

  let kind: Kind
  let length: Int

  @inline(__always)
  init(in bytes: borrowing Span<UInt8>, at position: Int) {
    let byte = bytes[position]
    if byte.isASCIILetter {
      (kind, length) = (.letter, 1)
    } else if byte < 0x80 {
      length = 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): kind = .digit
      case UInt8(ascii: "_"): kind = .underscore
      case UInt8(ascii: "."), UInt8(ascii: "'"): kind = .joiner
      case UInt8(ascii: ":"): kind = .letterJoiner
      case UInt8(ascii: ","), UInt8(ascii: ";"): kind = .numberJoiner
      default: kind = .other
      }
    } else {
      (kind, length) = Self.beyondASCII(byte, in: bytes, at: position)
    }
  }

  /// Accented Latin letters, curly quotes, dashes, the ellipsis, and a few signs.
  private static func beyondASCII(
    _ byte: UInt8, in bytes: borrowing Span<UInt8>, at position: Int
  ) -> (Kind, Int) {
    switch (byte, bytes[position + 1]) {
    case (0xC3, 0x97), (0xC3, 0xB7): (.other, 2)
    case (0xC3, _): (.letter, 2)
    case (0xC2, 0xA0), (0xC2, 0xA3), (0xC2, 0xB0): (.other, 2)
    case (0xE2, 0x80):
      switch bytes[position + 2] {
      case 0x98, 0x99: (.joiner, 3)
      case 0x93, 0x94, 0x9C, 0x9D, 0xA6: (.other, 3)
      default: (.unknown, 3)
      }
    case (0xE2, 0x82) where bytes[position + 2] == 0xAC: (.other, 3)
    default: (.unknown, 1)
    }
  }
}
