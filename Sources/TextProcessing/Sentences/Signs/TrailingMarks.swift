/// What may follow the last mark of a sentence and still belong to it: format characters, footnote marks, emoji.
extension Unicode.Scalar {
  /// Whether it is invisible and only says how the text around it is laid out: a soft hyphen, a direction mark.
  var isFormatCharacter: Bool {
    switch value {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Whether it refers to a footnote, or closes emphasis in Markdown: `*`, `†`, `¹`, `_`
  var isReferenceMark: Bool { "*_~†‡⁎⁑".unicodeScalars.contains(self) || isSuperscript }

  /// Whether it is a raised digit or a sign between two of them.
  var isSuperscript: Bool {
    switch value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x207F: true
    default: false
    }
  }

  /// Whether it is an emoji, a dingbat, or a part of an emoji that is made of several scalars.
  var isEmoji: Bool {
    switch value {
    case 0x20E3, 0x231A, 0x231B, 0x23E9...0x23FA, 0x2600...0x27BF, 0x2B05...0x2B07, 0x2B1B, 0x2B1C, 0x2B50,
      0x2B55,
      0xFE0E, 0xFE0F, 0x1F000...0x1FAFF, 0xE0020...0xE007F:
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The end of the reference marks at a position, after a stop: `[1][2]`, `[citation needed]`, `(3)`, `*`, `¹,²`.
  ///
  /// Marks that touch the next word belong to that word, except numbers in brackets.
  func referenceMarksEnd(at start: Int, before bound: Int) -> Int {
    var position = start
    while position < bound {
      if let end = bracketedReferenceEnd(at: position, before: bound) {
        position = end
        continue
      }
      var end = position
      while end < bound {
        let scalar = scalar(at: end)
        let joins =
          end > position && self[end] == UInt8(ascii: ",") && end + 1 < bound
          && self.scalar(at: end + 1).isSuperscript
        guard scalar.isReferenceMark || scalar.isFormatCharacter || joins else { break }
        end += UTF8.width(scalar)
      }
      let isFree =
        end == bound || spaceLength(at: end) > 0 || Closer.isCloser(scalar(at: end)) || isBracket(at: end)
      guard end > position, isFree else { return position }
      position = end
    }
    return position
  }

  private func isBracket(at position: Int) -> Bool { self[position] == UInt8(ascii: "[") }

  /// The end of a reference in square brackets or of a number of up to three digits in round ones.
  private func bracketedReferenceEnd(at start: Int, before bound: Int) -> Int? {
    let isRound = self[start] == UInt8(ascii: "(")
    guard isRound || isBracket(at: start) else { return nil }
    let closer = UInt8(ascii: isRound ? ")" : "]")
    var position = start + 1
    while position < bound, position - start <= (isRound ? 4 : 32), self[position] != closer {
      if isBracket(at: position) || isRound && !self[position].isASCIIDigit { return nil }
      position += 1
    }
    guard position > start + 1, position < bound, self[position] == closer else { return nil }
    return position + 1
  }

  /// The end of emoji that stand at a position or after white space there, if no word touches them.
  func emojiEnd(at start: Int, before bound: Int) -> Int? {
    var position = afterSpaces(start, before: bound)
    guard position < bound, self[position] >= 0xE2, scalar(at: position).isEmoji else { return nil }
    while position < bound {
      let scalar = scalar(at: position)
      guard scalar.isEmoji || scalar.isFormatCharacter else { break }
      position += UTF8.width(scalar)
    }
    return position == bound || spaceLength(at: position) > 0 ? position : nil
  }

  /// Whether a line ends with a sentence's last mark, which quotes, brackets, footnote marks, emoji and format
  /// characters may follow.
  func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = scalarStart(before: end)
      let scalar = scalar(at: last)
      if Terminator(scalar) != nil { return true }
      if let start = emoticonStart(endingAt: end, after: range.lowerBound) {
        end = start
      } else if scalar == "]" || scalar == ")",
        let open = referenceStart(endingAt: end, after: range.lowerBound)
      {
        end = open
      } else if Closer.isCloser(scalar) || scalar.isReferenceMark || scalar.isEmoji
        || scalar.isFormatCharacter
        || spaceLength(at: last) > 0
      {
        end = last
      } else {
        return false
      }
    }
    return false
  }

  /// The start of a reference in square brackets, or of a number in round ones; `nil` where they hold a sentence, or
  /// start the line.
  private func referenceStart(endingAt end: Int, after bound: Int) -> Int? {
    guard end - bound > 3 else { return nil }
    let content = scalarStart(before: end - 1)
    if content <= bound || Terminator(scalar(at: content)) != nil && self[content - 1] != UInt8(ascii: "[") {
      return nil
    }
    let isRound = self[end - 1] == UInt8(ascii: ")")
    var position = end - 2
    while position > bound, end - position <= (isRound ? 5 : 32) {
      if isBracket(at: position) { return isRound ? nil : position }
      if isRound, !self[position].isASCIIDigit {
        return self[position] == UInt8(ascii: "(") && position < end - 2 ? position : nil
      }
      position -= 1
    }
    return nil
  }

  /// The start of an emoticon such as `:(` or `;-D` that stands by itself at the end of a line.
  private func emoticonStart(endingAt end: Int, after bound: Int) -> Int? {
    guard self[end - 1] < 0x80, end - bound > 2, "()DPpOo/|3".utf8.contains(self[end - 1]) else { return nil }
    var start = end - 1
    while start > bound, end - start < 4, !self[start - 1].isASCIISpace { start -= 1 }
    guard start > bound, self[start - 1].isASCIISpace, end - start > 1 else { return nil }
    return ":;=<".utf8.contains(self[start]) && !self[start + 1].isASCIIDigit
      || self[start..<end].elementsEqual("<3".utf8)
      ? start : nil
  }
}
