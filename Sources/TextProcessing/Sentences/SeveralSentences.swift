extension SentenceSplitter {
  /// The rules for text of any language: the abbreviations of all languages with letters in two cases.
  private static let anyLanguage = SentenceRules(
    merging: Language.allCases.map(SentenceRules.rules) + [.general])

  /// Whether a line holds more than one sentence, whatever its language, its case, and whether it was cut into tokens.
  ///
  ///     SentenceSplitter.holdsSeveralSentences(Array("the cat sat . it slept .".utf8))    // true
  ///     SentenceSplitter.holdsSeveralSentences(Array("The road to St. Paul is shut.".utf8)) // false
  ///
  /// Where a stop may be one of an abbreviation, it is taken for one. A line without a stop before its end is told by a
  /// look at its bytes; of any other as much is read as shows a second sentence.
  package static func holdsSeveralSentences(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    let line = text.trimmed(line)
    guard text.span.hasStop(in: line) else { return false }
    var scanner = SentenceScanner(text, line, rules: anyLanguage)
    guard let first = scanner.sentences(atMost: 1).first else { return false }
    var position = first.upperBound
    while position < line.upperBound, !text.scalar(at: position).isLetterOrNumber {
      position += UTF8.width(text.scalar(at: position))
    }
    guard position < line.upperBound else { return false }
    // A number before another one may be counted rather than ended: `Route 9. 5 km on`
    let last = text[first].last { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }
    return !(last?.isASCIIDigit == true && text[position].isASCIIDigit)
  }
}

extension Span<UInt8> {
  /// Whether a mark that may end a sentence comes before the last word of a line.
  fileprivate func hasStop(in line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, !self[end - 1].isWordByte { end -= 1 }
    var position = nextSign(from: line.lowerBound, before: end)
    while position < end {
      if self[position] != UInt8(ascii: "\"") { return true }
      position = nextSign(from: position + 1, before: end)
    }
    return false
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit, or part of a character beyond ASCII.
  fileprivate var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
