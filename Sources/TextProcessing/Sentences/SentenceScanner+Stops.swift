/// Finding the stops, with all that belongs to them.
extension SentenceScanner {
  /// A run of terminators with the quotes and brackets after it.
  struct Stop {
    var dots = 0
    var hasMark = false
    var hasEllipsis = false
    var isUnspaced = false
    var isForeign = false
    /// The end of the terminators.
    var end = 0
    /// The end of the quotes and brackets after them.
    var closers = 0
    var hasQuote = false
    /// Whether it stands in brackets alone: `[...]`, `(?)`
    var isOmission = false
    /// Whether white space stands in front, as in text that was cut into tokens.
    var isSpaced = false

    var isSingleDot: Bool { dots == 1 && !hasMark && !hasEllipsis && !isUnspaced && !isForeign }
    var isEllipsis: Bool { !hasMark && !isUnspaced && !isForeign && (hasEllipsis || dots > 1) }
  }

  func stop(at start: Int) -> Stop? {
    var stop = Stop()
    var position = start
    while let length = stop.addTerminator(in: text, at: position, before: block.upperBound) {
      position += length
      if stop.dots > 0, !stop.hasMark, isSpacedDot(at: position) { position += 1 }
    }
    guard position > start else { return nil }
    stop.end = position
    stop.isSpaced =
      start > block.lowerBound && text.spaceLength(at: text.scalarStart(before: start)) > 0
    let isBracketed =
      start > block.lowerBound
      && (text[start - 1] == UInt8(ascii: "[") || text[start - 1] == UInt8(ascii: "("))
    let dots = stop.dots
    let hasMark = stop.hasMark
    stop.closers = closersEnd(after: &stop)
    stop.isOmission = isBracketed && stop.dots == dots && stop.hasMark == hasMark
    return stop
  }

  /// Whether one space and another full stop follow, as in `. . .`
  private func isSpacedDot(at position: Int) -> Bool {
    position + 1 < block.upperBound && text[position] == UInt8(ascii: " ")
      && text[position + 1] == UInt8(ascii: ".")
      && (position + 2 == block.upperBound || !text[position + 2].isASCIIDigit)
  }

  private func closersEnd(after stop: inout Stop) -> Int {
    var position = stop.end
    while position < block.upperBound {
      if let length = stop.addTerminator(in: text, at: position, before: block.upperBound) {
        position += length
        continue
      }
      let scalar = text.scalar(at: position)
      if !scalar.isASCII, scalar.isFormatCharacter {
        position += UTF8.width(scalar)
        continue
      }
      guard Closer.isCloser(scalar) else { break }
      let after = position + UTF8.width(scalar)
      if Closer.mayOpen(scalar), after < block.upperBound, text.scalar(at: after).isLetterOrNumber,
        !(scalar == "\"" && quoteIsOpen)
      {
        break
      }
      stop.hasQuote = stop.hasQuote || Closer.isQuote(scalar)
      position = after
    }
    // Most stops have a space and a word after them.
    if position + 1 < block.upperBound, text[position] == UInt8(ascii: " "), text[position + 1].isASCIILetter
    {
      return position
    }
    position = text.referenceMarksEnd(at: position, before: block.upperBound)
    while let end = spacedCloserEnd(at: position, after: &stop) { position = end }
    while let end = text.emojiEnd(at: position, before: block.upperBound), !goesOn(at: end) { position = end }
    return position
  }

  /// Whether a small letter follows, so that emoji before it are part of its sentence.
  private func goesOn(at position: Int) -> Bool {
    let next = text.afterSpaces(position, before: block.upperBound)
    return next < block.upperBound && !isUncased && text.scalar(at: next).isLowercaseLetter
  }

  /// The end of a closing token that stands after a space, as in `. ''` and `. -RRB-`
  private func spacedCloserEnd(at start: Int, after stop: inout Stop) -> Int? {
    let token = text.afterSpaces(start, before: block.upperBound)
    guard token > start, token < block.upperBound else { return nil }
    if text.scalar(at: token) == "»" {
      // A guillemet after a space closes unless it touches a word: `rien ! », dit-il`
      let end = token + 2
      guard end == block.upperBound || !text.scalar(at: end).isLetterOrNumber else { return nil }
      stop.hasQuote = true
      return end
    }
    guard stop.isSpaced else { return nil }
    var end = token
    while end < block.upperBound, end - token < 6, text.spaceLength(at: end) == 0 { end += 1 }
    guard end == block.upperBound || text.spaceLength(at: end) > 0 else { return nil }
    switch string(token..<end) {
    case "''", "”", "’": stop.hasQuote = true
    case "\"", "'":
      guard quoteIsOpen, !stop.hasQuote else { return nil }
      stop.hasQuote = true
    case ")", "]", "}", "-RRB-", "-RSB-", "-RCB-", "-rrb-", "-rsb-", "-rcb-": break
    default: return nil
    }
    return end
  }
}

extension SentenceScanner.Stop {
  /// Takes in the terminator at a position and tells its length.
  fileprivate mutating func addTerminator(in text: [UInt8], at position: Int, before bound: Int) -> Int? {
    guard position < bound, Terminator.canBegin(with: text[position]) else { return nil }
    let scalar = text.scalar(at: position)
    switch Terminator(scalar) {
    case .stop: dots += 1
    case .mark: hasMark = true
    case .ellipsis: hasEllipsis = true
    case .unspaced: isUnspaced = true
    case .foreign: isForeign = true
    case nil: return nil
    }
    return UTF8.width(scalar)
  }
}
