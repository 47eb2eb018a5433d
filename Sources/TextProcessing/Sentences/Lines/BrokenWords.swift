/// Puts together what was written on several lines, and the words that were broken at hyphens.
///
/// A hyphen at a break goes where it was put in for the break: `re-` and `pairs` are `repairs`. It stays where the word
/// has one anyway, as far as that can be told without a dictionary: where the text has the word with its hyphen
/// elsewhere, or where a part is one that compounds begin or end with: `well-known`.
struct BrokenWords {
  /// The words of the text in lower case with inner hyphens, if a word is broken anywhere.
  private let words: Set<[UInt8]>

  init(_ blocks: [TextBlock], in text: [UInt8]) {
    let hasBroken = blocks.contains { block in
      block.lines.count > 1 && text.hasBrokenWord(in: block.bytes)
    }
    words = hasBroken ? text.hyphenatedWords : []
  }

  /// A part of a text with every line break, and the white space around it, as one space, and with broken words
  /// closed up.
  func unwrapped(_ part: Range<Int>, of text: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var start = part.lowerBound
    while start < part.upperBound {
      let end = min(text.lineEnd(from: start), part.upperBound)
      let line = text.trimmed(start..<end)
      if !line.isEmpty {
        if !result.isEmpty { join(&result, to: text[line], startingWith: text.scalar(at: line.lowerBound)) }
        result += text[line]
      }
      start = end < part.upperBound ? text.lineStart(after: end) : end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Adds the space between two lines, or closes up the word that is broken there.
  private func join(
    _ text: inout [UInt8], to line: ArraySlice<UInt8>, startingWith next: Unicode.Scalar
  ) {
    let last = text.scalar(at: text.scalarStart(before: text.count))
    if last.joinsWithoutSpace, next.joinsWithoutSpace { return }
    guard text.endsWithBrokenWord(text.indices), next.isLetterOrNumber,
      let hyphen = text.hyphenStart(endingAt: text.count, after: 0)
    else {
      text.append(UInt8(ascii: " "))
      return
    }
    let second = line.prefix { $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") }
    if conjunctions.contains(Array(second)) {
      text.append(UInt8(ascii: " "))
    } else if last == "\u{AD}" || next.isLowercaseLetter && !keepsHyphen(text[..<hyphen], second) {
      text.removeSubrange(hyphen...)
    }
  }

  private func keepsHyphen(_ text: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    let tail = text.suffix(while: {
      $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0.isASCIIDigit
    })
    if tail.contains(where: { $0 == UInt8(ascii: "-") || $0.isASCIIDigit }) { return true }
    let first = tail.map(\.lowercasedLetter)
    let rest = second.map(\.lowercasedLetter)
    if words.contains(first + rest) { return false }
    if words.contains(first + [UInt8(ascii: "-")] + rest) { return true }
    return compoundBeginnings.contains(first) || compoundEnds.contains(rest)
  }
}

/// Words after a part of a compound whose other part follows: `pre- and post-war`
private let conjunctions: Set<[UInt8]> = Set(
  ["and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of", "och"].map {
    Array($0.utf8)
  })

private let compoundBeginnings: Set<[UInt8]> = Set(
  """
  well self co non ex half long short high low full part one two three four five six seven eight nine ten twenty thirty
  forty fifty sixty seventy eighty ninety first second third mid anti pre post multi cross state so old new all open far
  ill much then vice off on in out up down back front left right late early hard soft best worst year world time
  """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

private let compoundEnds: Set<[UInt8]> = Set(
  """
  old based term time style like led up out off in-law known year long wide free friendly related general elect
  made born looking minded handed sized
  """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

extension Unicode.Scalar {
  /// Whether it is of a script that writes no spaces between words, or punctuation of one.
  fileprivate var joinsWithoutSpace: Bool {
    isHan || isKana || (0x3000...0x303F).contains(value) || (0xFF01...0xFF60).contains(value)
      || (0xE00...0xEFF).contains(value)
  }
}

extension UInt8 {
  fileprivate var lowercasedLetter: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  fileprivate func suffix(while isIncluded: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isIncluded($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}

extension [UInt8] {
  /// Whether a line within a range ends with a letter and a hyphen.
  fileprivate func hasBrokenWord(in range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Swift.min(lineEnd(from: start), range.upperBound)
      let line = trimmed(start..<end)
      if end < range.upperBound, !line.isEmpty, endsWithBrokenWord(line) { return true }
      start = end < range.upperBound ? lineStart(after: end) : end
    }
    return false
  }

  /// Its words in lower case, with the hyphens within them.
  fileprivate var hyphenatedWords: Set<[UInt8]> {
    Set(
      split { !($0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "-")) }
        .map { $0.map(\.lowercasedLetter) })
  }
}
