/// Finds words by the word boundary rules of Unicode (UAX #29).
///
/// A word is a segment that holds a letter or a number. Characters of common scripts are looked up in a table; where
/// another one stands, the standard library splits what is between two spaces.
package enum WordBreaking: Sendable {
  /// White space of ASCII is a boundary on both sides; letters and numbers are general categories.
  case spaced
  /// A mark belongs to the space before it; what is alphabetic or has a numeric value is a letter or a number.
  case whole
  /// The same, but every Han, Hiragana, Katakana and Hangul character is a word of its own.
  case ideographs

  /// Appends where in valid UTF-8 its words stand, of `wanted` words from its beginning on, or more if there are.
  package func appendRanges(
    ofWordsIn bytes: borrowing Span<UInt8>, atLeast wanted: Int = .max, to ranges: inout [Range<Int>]
  ) {
    var reader = CharacterKindReader()
    let wordsBefore = ranges.count
    // White space is a sure boundary, so what stands between two spaces can be split on its own.
    var wordsBeforeChunk = ranges.count
    var chunk = 0
    var position = 0
    while position < bytes.count {
      let (kind, length) = reader.kind(in: bytes, at: position)
      if bytes[position].isASCIISpace {
        if ranges.count - wordsBefore >= wanted { break }
        chunk = position
        wordsBeforeChunk = ranges.count
        if self == .spaced || kind.breakClass == .newline {
          position += 1
          chunk = position
          continue
        }
      }
      if self == .ideographs, kind.isIdeograph {
        ranges.append(position..<position + length)
        position += length
        continue
      }
      switch kind.breakClass {
      case .letter, .hebrewLetter, .digit, .katakana, .connector:
        let (end, hasContent) = word(in: bytes, from: position + length, startingWith: kind, &reader)
        if hasContent { ranges.append(position..<end) }
        position = end
      case .newline:
        position += length
      case .space:
        var end = position + length
        while end < bytes.count, bytes[end] == 0x20, self != .spaced { end += 1 }
        var hasContent = false
        end = afterMarks(in: bytes, from: end, &reader, &hasContent)
        if hasContent { ranges.append(position..<end) }
        position = end
      case .other, .midLetter, .midNumber, .midBoth, .apostrophe, .quotationMark, .mark:
        var hasContent = kind.isContent(under: self)
        let end = afterMarks(in: bytes, from: position + length, &reader, &hasContent)
        if hasContent { ranges.append(position..<end) }
        position = end
      case .special, .absent:
        ranges.removeSubrange(wordsBeforeChunk...)
        var end = position
        while end < bytes.count, !bytes[end].isASCIISpace { end += 1 }
        appendRanges(
          ofAnyScript: String(decoding: bytes, chunk..<end), from: chunk, to: &ranges)
        position = end
      }
    }
  }

  /// Where the marks end that stand at a position, and whether one of them is content.
  @inline(__always)
  private func afterMarks(
    in bytes: borrowing Span<UInt8>, from start: Int, _ reader: inout CharacterKindReader,
    _ hasContent: inout Bool
  ) -> Int {
    var end = start
    while end < bytes.count {
      let (kind, length) = reader.kind(in: bytes, at: end)
      guard kind.breakClass == .mark, self != .ideographs || !kind.isIdeograph else { break }
      if kind.isContent(under: self) { hasContent = true }
      end += length
    }
    return end
  }

  /// The end of the word whose first character, of a kind that words begin with, ends at `start`, and whether it has a
  /// letter or a number.
  ///
  /// A word may end in front of a character of unknown kind; the caller then meets that next and splits the whole chunk
  /// anew.
  @inline(__always)
  private func word(
    in bytes: borrowing Span<UInt8>, from start: Int, startingWith first: CharacterKind,
    _ reader: inout CharacterKindReader
  ) -> (end: Int, hasContent: Bool) {
    var last = first.breakClass
    var end = start
    var hasContent = first.isContent(under: self)
    while end < bytes.count {
      let (kind, length) = reader.kind(in: bytes, at: end)
      if self == .ideographs, kind.isIdeograph { return (end, hasContent) }
      let next = kind.breakClass
      switch next {
      case .letter, .hebrewLetter, .digit:
        if last == .katakana { return (end, hasContent) }
        last = next
      case .katakana:
        guard last == .katakana || last == .connector else { return (end, hasContent) }
        last = next
      case .connector: last = next
      case .mark: break
      case .midLetter, .midNumber, .midBoth, .apostrophe, .quotationMark:
        let joined = afterJoiner(in: bytes, at: end, length, next, after: last, &reader)
        if let kind = joined.kind {
          (last, end) = (kind.breakClass, joined.end)
          hasContent = hasContent || kind.isContent(under: self)
          continue
        }
        return (joined.end, hasContent)
      case .other, .space, .newline, .special, .absent: return (end, hasContent)
      }
      hasContent = hasContent || kind.isContent(under: self)
      end += length
    }
    return (end, hasContent)
  }

  /// The kind and the end of the letter or number that a character joins to one before; no kind where the word ends,
  /// and where it does.
  private func afterJoiner(
    in bytes: borrowing Span<UInt8>, at joiner: Int, _ length: Int, _ joinerClass: WordBreakClass,
    after last: WordBreakClass, _ reader: inout CharacterKindReader
  ) -> (kind: CharacterKind?, end: Int) {
    var after = joiner + length
    var firstIdeograph: Int?
    while after < bytes.count {
      let (kind, length) = reader.kind(in: bytes, at: after)
      if self == .ideographs, kind.isIdeograph { firstIdeograph = firstIdeograph ?? after }
      guard kind.breakClass == .mark else {
        if last == .hebrewLetter, joinerClass == .apostrophe { break }
        guard Self.joins(last, joinerClass, kind.breakClass) else { break }
        if let firstIdeograph { return (nil, firstIdeograph) }
        return (kind, after + length)
      }
      after += length
    }
    // An apostrophe stays with a Hebrew letter before it; the standard library ends the word there, even before another.
    return (nil, last == .hebrewLetter && joinerClass == .apostrophe ? firstIdeograph ?? after : joiner)
  }

  /// Whether a character between two others joins them.
  @inline(__always)
  private static func joins(
    _ before: WordBreakClass, _ joiner: WordBreakClass, _ after: WordBreakClass
  ) -> Bool {
    switch before {
    case .letter, .hebrewLetter:
      if joiner == .quotationMark { return before == .hebrewLetter && after == .hebrewLetter }
      return joiner != .midNumber && (after == .letter || after == .hebrewLetter)
    case .digit: return joiner != .midLetter && joiner != .quotationMark && after == .digit
    default: return false
    }
  }

  /// The slow way, which knows every script: the standard library's own word boundaries.
  private func appendRanges(ofAnyScript text: String, from offset: Int, to ranges: inout [Range<Int>]) {
    let scalars = text.unicodeScalars
    var start = text.startIndex
    var position = offset
    while start < text.endIndex {
      var end: String.Index
      var isWord = false
      if self == .ideographs, scalars[start].kind.isIdeograph {
        end = scalars.index(after: start)
        isWord = true
      } else {
        end = text._wordIndex(after: start)
        if self == .ideographs { end = scalars[start..<end].firstIndex(where: \.kind.isIdeograph) ?? end }
        isWord = scalars[start..<end].contains { $0.kind.isContent(under: self) }
      }
      let next = position + text.utf8.distance(from: start, to: end)
      if isWord { ranges.append(position..<next) }
      (start, position) = (end, next)
    }
  }
}

extension CharacterKind {
  /// Whether it makes a segment a word.
  @inline(__always)
  fileprivate func isContent(under rule: WordBreaking) -> Bool {
    rule == .spaced ? isLetterOrNumber : isAlphabeticOrNumeric
  }
}

extension String {
  /// What stands at these places in UTF-8.
  fileprivate init(decoding bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    self.init(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
}
