/// Deciding which stops end a sentence.
extension SentenceScanner {
  /// Whether a sentence ends with a stop at a position.
  func endsSentence(at start: Int, _ stop: Stop) -> Bool {
    let next = text.afterSpaces(stop.closers, before: block.upperBound)
    if next == block.upperBound { return true }
    if stop.closers < cornerBracketsEnd { return false }
    if next == stop.closers { return endsSentenceUnspaced(at: start, stop) }
    let following = FollowingToken(in: text, at: next, before: block.upperBound)
    if following.start == .continuation || stop.isOmission { return false }
    if stop.isUnspaced || stop.isForeign {
      return following.start != .lowercase && !(stop.hasQuote && namesSpeaker(at: following.position))
    }
    if stop.isSingleDot, stop.isSpaced {
      return !isBehindColon(start) && !isBehindAbbreviation(start, before: following)
    }
    if stop.isSingleDot, !fullStopEndsSentence(at: start, before: following) { return false }
    if stop.isEllipsis { return ellipsisEndsSentence(stop, before: following) }
    if following.start == .lowercase, !isUncased { return false }
    let mayGoOn = stop.hasQuote && (stop.hasMark || isUncased)
    return !(mayGoOn && namesSpeaker(at: following.position))
  }

  /// The label of a list's item within the text, if a full stop belongs to one: any label at the beginning or
  /// after a colon, and wherever the next one comes: `1. Eggs 2. Milk`, `a. Eggs b. Milk`
  mutating func itemLabel(before stop: Int) -> Range<Int>? {
    guard text[stop] == UInt8(ascii: ".") else { return nil }
    let start = tokenStart(before: stop)
    guard stop > start, stop - start <= 3, let number = itemNumber(start..<stop) else { return nil }
    let after = stop + (stop + 1 < block.upperBound && text[stop + 1] == UInt8(ascii: ")") ? 2 : 1)
    guard after < block.upperBound, text.spaceLength(at: after) > 0 else { return nil }
    guard contentStart == start || isBehindColon(start) || number == nextItem else { return nil }
    startsItem = contentStart != start && number == nextItem
    nextItem = number + 1
    return start..<stop
  }

  /// A number for `12` and for `c`, far apart; `nil` for anything else.
  private func itemNumber(_ label: Range<Int>) -> Int? {
    if text[label].allSatisfy(\.isASCIIDigit) { return Int(String(decoding: text[label], as: UTF8.self)) }
    let letter = text[label.lowerBound]
    return label.count == 1 && letter.isASCIILowercase ? 10_000 + Int(letter) : nil
  }

  /// Whether a full stop that stands by itself was cut off an abbreviation or the number of an item: `mr . holt`,
  /// `5 p.m . on Monday`, `No . 5`, `1 . Eggs`
  private func isBehindAbbreviation(_ position: Int, before following: FollowingToken) -> Bool {
    let word = wordBefore(text.trimmed(sentenceStart..<position).upperBound)
    if word.lowerBound == contentStart, word.count < 3, text[word].allSatisfy(\.isASCIIDigit) { return true }
    let kinds = kindsInAnyCase(of: word)
    if kinds.isDisjoint(with: [.neverFinal, .beforeNumber, .months, .times, .seldomFinal]) { return false }
    if kinds.contains(.neverFinal) { return true }
    let next = firstWord(of: following)
    switch following.start {
    case .digit: return !kinds.isDisjoint(with: [.beforeNumber, .months])
    case .lowercase:
      if kinds.contains(.times) { return true }
      return kinds.contains(.seldomFinal)
        && !(isUncased && rules.kinds(of: next, in: text).contains(.openers))
    default: return kinds.contains(.times) && kindsInAnyCase(of: next).contains(.afterTimes)
    }
  }

  private func isBehindColon(_ position: Int) -> Bool {
    let before = text.trimmed(sentenceStart..<position)
    return !before.isEmpty && text[before.upperBound - 1] == UInt8(ascii: ":")
  }

  /// An ellipsis ends a sentence if it stands right after a word, or after a space but before a word that
  /// begins sentences; else it stands for words left out.
  private func ellipsisEndsSentence(_ stop: Stop, before following: FollowingToken) -> Bool {
    switch following.start {
    case .lowercase, .digit: return false
    case .uppercase:
      if string(firstWord(of: following)) == "I" { return stop.hasQuote }
      return !stop.isSpaced || stop.dots > 3 || stop.hasQuote || opensSentence(following)
    default: return !stop.isSpaced
    }
  }

  /// Whether a sentence ends with a stop that the next token touches.
  private func endsSentenceUnspaced(at start: Int, _ stop: Stop) -> Bool {
    if stop.isUnspaced || stop.hasMark && text.scalar(at: stop.closers).isEastAsian {
      if text.scalar(at: start) == "．", text.scalar(at: stop.closers).properties.numericType != nil {
        return false
      }
      return !(stop.hasQuote && goesOnBehindQuotation(at: stop.closers))
    }
    if stop.isForeign { return text.scalar(at: stop.closers).isLetterOrNumber }
    guard stop.isSingleDot || stop.hasMark else { return false }
    let next = stop.closers
    let first = text.scalar(at: next)
    if stop.hasQuote || !stop.isSingleDot, "“\"‘(".unicodeScalars.contains(first) { return true }
    if first == "“" || first == "‘" { return true }
    guard first.isUppercaseLetter, next + 1 < block.upperBound else { return false }
    if stop.hasQuote { return true }
    guard text[next + 1].isASCIILowercase || text.spaceLength(at: next + 1) > 0 else { return false }
    return endsWord(at: start, before: next) && !isAddress(around: next, after: start)
  }

  /// Whether what touches a quotation's end quotes it, or is a short clause that ends with its speaker's verb:
  /// `「はい。」と言った`, `“去哪里？”他问。`
  private func goesOnBehindQuotation(at position: Int) -> Bool {
    let rest = text[position..<min(block.upperBound, position + 96)]
    if rules.quotatives.contains(where: { rest.starts(with: $0.utf8) }) { return true }
    if rules.speechVerbs.isEmpty { return false }
    let clause = String(decoding: rest, as: UTF8.self).prefix { !"，。！？；：“「".contains($0) }
    return rules.speechVerbs.contains { clause.hasSuffix($0) }
  }

  /// Whether what stands before a stop is a word or a number that a sentence may end with, and what touches
  /// the stop is not the rest of a web address or a file name.
  private func endsWord(at stop: Int, before next: Int) -> Bool {
    let word = wordBefore(stop)
    let tail = string(word).unicodeScalars.suffix(2)
    guard tail.count == 2, tail.allSatisfy(\.isLowercaseLetter) || tail.last!.properties.numericType != nil,
      !text[word].contains(UInt8(ascii: ".")),
      rules.kinds(of: word, in: text).isDisjoint(with: [.neverFinal, .beforeNumber])
    else { return false }
    let following = text[next..<block.upperBound].prefix(5).prefix(while: \.isASCIILetter)
    return !rules.kinds(of: string(following.indices).lowercased()).contains(.addressEnds)
  }

  /// Whether the token around a position has signs of a web address, an e-mail address or a file name.
  private func isAddress(around position: Int, after stop: Int) -> Bool {
    let signs = "/@\\=_".utf8
    let head = max(tokenStart(before: stop), position - 64)..<position
    if text[head].contains(where: signs.contains) { return true }
    var end = position
    while end < block.upperBound, end - position < 64, text.spaceLength(at: end) == 0 {
      if signs.contains(text[end]) { return true }
      if text[end] == UInt8(ascii: "."), end + 1 < block.upperBound, text[end + 1].isASCIILetter {
        return true
      }
      end += 1
    }
    return false
  }

  /// Whether the words at a position name the speaker of the quotation before them: `Okafor asked`
  private func namesSpeaker(at position: Int) -> Bool {
    let end = min(block.upperBound, position + 80)
    let tokens = text[position..<end].split(maxSplits: 5, whereSeparator: \.isASCIISpace).prefix(5)
    for (index, token) in tokens.enumerated() {
      let word = String(decoding: token, as: UTF8.self).trimming(".,:،।")
      if index > 0 || isUncased, rules.kinds(of: word).contains(.speechVerbs) { return true }
      guard isUncased || word.unicodeScalars.first?.isUppercaseLetter == true else { return false }
      if index == 0, word != "I", !isUncased, rules.kinds(of: word.lowercased()).contains(.openers) {
        return false
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isEastAsian: Bool { isHan || isKana }
}

extension String {
  fileprivate func trimming(_ marks: String) -> String {
    String(drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
  }
}
